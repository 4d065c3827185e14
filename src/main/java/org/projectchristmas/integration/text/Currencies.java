package org.projectchristmas.integration.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How shops write currencies. */
final class Currencies {
    private static final Set<String> CODES = Set.of(
            "USD", "CAD", "EUR", "GBP", "AUD", "NZD", "JPY", "CHF", "MXN", "SEK", "NOK", "DKK", "HKD", "SGD", "BRL",
            "INR", "CNY", "PLN");
    private static final Map<String, String> DOLLARS = Map.of(
            "US", "USD", "C", "CAD", "CA", "CAD", "CDN", "CAD", "A", "AUD", "AU", "AUD", "NZ", "NZD", "HK", "HKD", "MX",
            "MXN", "R", "BRL");

    private Currencies() {}

    /** Whether this is a currency's three-letter code, in capitals. */
    static boolean isCode(String letters) {
        return CODES.contains(letters);
    }

    static boolean isSymbol(char c) {
        return c == '$' || c == '£' || c == '€' || c == '¥';
    }

    /**
     * The currency of a symbol.
     *
     * @param letters what stands in front of it, such as the CA of {@code CA$}
     * @param fallback what a bare dollar sign means
     */
    static String ofSymbol(char symbol, String letters, String fallback) {
        return switch (symbol) {
            case '£' -> "GBP";
            case '€' -> "EUR";
            case '¥' -> "JPY";
            default -> orElse(ofLetters(letters), fallback);
        };
    }

    /** The currency that letters around a dollar sign name; null if they are just a word. */
    static @Nullable String ofLetters(String letters) {
        return isCode(letters) ? letters : DOLLARS.get(letters);
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}

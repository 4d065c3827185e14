package org.projectchristmas.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How SKUs of different shops are compared. */
public final class Sku {
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\\s+or\\s+|[,;/|&]|\\s+and\\s+");
    private static final Pattern NOISE = Pattern.compile("[\\s\\-_.]");

    private Sku() {}

    /** The comparable parts of a SKU field: split at " or ", dashes and blanks dropped, upper case, a known condition suffix stripped. */
    public static List<String> normalise(String sku) {
        return parts(sku)
                .map(Sku::withoutCondition)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** The parts of a SKU field as {@link #normalise} gives them, but each with the condition suffix with which it is written. */
    public static List<String> written(String sku) {
        return parts(sku).filter(part -> !part.isEmpty()).distinct().toList();
    }

    private static Stream<String> parts(String sku) {
        return Arrays.stream(SEPARATOR.split(sku))
                .map(part -> NOISE.matcher(part).replaceAll("").toUpperCase(Locale.ROOT));
    }

    private static String withoutCondition(String part) {
        for (BoxCondition condition : BoxCondition.values()) {
            String code = condition.code().toUpperCase(Locale.ROOT);
            int cut = part.length() - code.length();
            // Only behind a digit: "QXDB" is not a damaged box.
            if (cut > 0 && part.endsWith(code) && Character.isDigit(part.charAt(cut - 1))) {
                return part.substring(0, cut);
            }
        }
        return part;
    }
}

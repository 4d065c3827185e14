package org.projectchristmas.integration.text;

import java.math.BigDecimal;
import java.util.Map;

/**
 * An amount of money in a text.
 *
 * @param open whether it is the low end of more ("From $5", "$5 - $8")
 * @param marked whether a currency stands with it
 */
record Amount(BigDecimal value, String currency, Role role, boolean open, boolean marked) {
    /** What the words in front of an amount make of it. */
    enum Role {
        /** What a buyer pays now. */
        CURRENT,
        /** No word says anything. */
        PLAIN,
        /** The shop's own price before a sale; the price itself if there is no other. */
        REGULAR,
        /** A price that is over. */
        FORMER,
        /** The maker's price, or what others ask. */
        ADVISED,
        /** Not a price at all: a saving, the worth of an order that ships free. */
        ASIDE
    }

    private static final Map<String, Role> WORDS = Map.ofEntries(
            Map.entry("now", Role.CURRENT),
            Map.entry("sale", Role.CURRENT),
            Map.entry("your", Role.CURRENT),
            Map.entry("our", Role.CURRENT),
            Map.entry("special", Role.CURRENT),
            Map.entry("today", Role.CURRENT),
            Map.entry("current", Role.CURRENT),
            Map.entry("was", Role.FORMER),
            Map.entry("were", Role.FORMER),
            Map.entry("before", Role.FORMER),
            Map.entry("originally", Role.FORMER),
            Map.entry("original", Role.FORMER),
            Map.entry("orig", Role.FORMER),
            Map.entry("old", Role.FORMER),
            Map.entry("previously", Role.FORMER),
            Map.entry("regular", Role.REGULAR),
            Map.entry("regularly", Role.REGULAR),
            Map.entry("reg", Role.REGULAR),
            Map.entry("list", Role.REGULAR),
            Map.entry("normally", Role.REGULAR),
            Map.entry("msrp", Role.ADVISED),
            Map.entry("rrp", Role.ADVISED),
            Map.entry("retail", Role.ADVISED),
            Map.entry("suggested", Role.ADVISED),
            Map.entry("compare", Role.ADVISED),
            Map.entry("value", Role.ADVISED),
            Map.entry("valued", Role.ADVISED),
            Map.entry("save", Role.ASIDE),
            Map.entry("saved", Role.ASIDE),
            Map.entry("saving", Role.ASIDE),
            Map.entry("savings", Role.ASIDE),
            Map.entry("off", Role.ASIDE),
            Map.entry("discount", Role.ASIDE),
            Map.entry("shipping", Role.ASIDE),
            Map.entry("ship", Role.ASIDE),
            Map.entry("ships", Role.ASIDE),
            Map.entry("delivery", Role.ASIDE),
            Map.entry("order", Role.ASIDE),
            Map.entry("orders", Role.ASIDE),
            Map.entry("over", Role.ASIDE),
            Map.entry("spend", Role.ASIDE),
            Map.entry("minimum", Role.ASIDE),
            Map.entry("up", Role.ASIDE));

    /** The role that the last telling word of a label gives. */
    static Role roleOf(String label) {
        int end = label.length();
        while (end > 0) {
            if (!Character.isLetter(label.charAt(end - 1))) {
                end--;
                continue;
            }
            int start = end;
            while (start > 0 && Character.isLetter(label.charAt(start - 1))) {
                start--;
            }
            Role role = WORDS.get(label.substring(start, end));
            if (role != null) {
                return role;
            }
            end = start;
        }
        return Role.PLAIN;
    }

    static boolean isPriceWord(String word) {
        return WORDS.containsKey(word);
    }

    /** This amount as the beginning of a range. */
    Amount upTo(BigDecimal other) {
        return new Amount(value.min(other), currency, role, open || value.compareTo(other) != 0, marked);
    }

    /** Whether the words after the amount leave it what it was. */
    static boolean isAside(String wordAfter) {
        return WORDS.get(wordAfter) == Role.ASIDE
                && !wordAfter.equals("ships")
                && !wordAfter.equals("ship")
                && !wordAfter.equals("up");
    }
}

package org.projectchristmas.integration.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
        /** Not what one buyer pays for one piece: a saving, the worth of an order that ships free, an instalment, a club's price. */
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

    /** These say something only right in front of an amount: "club" is a word of names, too. */
    private static final Pattern OF_SOME_OR_SEVERAL = Pattern.compile(
            "\\b(?:or more|(?:payments?|instal?lments?) of|(?:members?|club|wholesale)(?:['\u2019]s?)?(?: price| only)?)\\W*$");

    private static final Pattern NAMED_PRICE = Pattern.compile("\\b(?:discount|order) price\\W*$");
    /** What stands behind an amount or a percentage that is saved. */
    private static final Set<String> SAVED = Set.of("off", "discount", "saved", "saving", "savings");

    private static final Set<String> ADDED = Set.of("shipping", "delivery", "minimum");

    /** The role that the last telling word of a label gives. */
    static Role roleOf(String label) {
        if (OF_SOME_OR_SEVERAL.matcher(label).find()) {
            return Role.ASIDE;
        }
        if (NAMED_PRICE.matcher(label).find()) {
            return Role.CURRENT;
        }
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

    /**
     * The role of an amount between words: "$5 off" is a saving, but "Save" and "Shipping" behind a price speak of what follows them.
     *
     * @param isLast whether nothing follows the word behind the amount
     */
    static Role roleOf(String label, String wordAfter, boolean isLast) {
        Role role = roleOf(label);
        boolean ofAmount = role == Role.PLAIN && isLast && (isSaved(wordAfter) || ADDED.contains(wordAfter));
        return ofAmount || wordAfter.equals("off") ? Role.ASIDE : role;
    }

    /** Whether a word behind an amount or a percentage calls it a saving. */
    static boolean isSaved(String word) {
        return SAVED.contains(word);
    }
}

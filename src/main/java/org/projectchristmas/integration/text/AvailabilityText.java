package org.projectchristmas.integration.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;

/** Reads stock texts: schema.org values, numbers, and what shops write for people. */
public final class AvailabilityText {
    private static final int LONGEST = 300;
    private static final Map<String, Availability> WORDS = Map.ofEntries(
            Map.entry("instock", Availability.AVAILABLE),
            Map.entry("instoreonly", Availability.AVAILABLE),
            Map.entry("onlineonly", Availability.AVAILABLE),
            Map.entry("limitedavailability", Availability.AVAILABLE),
            Map.entry("preorder", Availability.AVAILABLE),
            Map.entry("presale", Availability.AVAILABLE),
            Map.entry("backorder", Availability.AVAILABLE),
            Map.entry("madetoorder", Availability.AVAILABLE),
            Map.entry("available", Availability.AVAILABLE),
            Map.entry("true", Availability.AVAILABLE),
            Map.entry("yes", Availability.AVAILABLE),
            Map.entry("outofstock", Availability.UNAVAILABLE),
            Map.entry("soldout", Availability.UNAVAILABLE),
            Map.entry("sold", Availability.UNAVAILABLE),
            Map.entry("discontinued", Availability.UNAVAILABLE),
            Map.entry("reserved", Availability.UNAVAILABLE),
            Map.entry("unavailable", Availability.UNAVAILABLE),
            Map.entry("false", Availability.UNAVAILABLE),
            Map.entry("no", Availability.UNAVAILABLE));
    private static final Pattern SCHEMA = Pattern.compile("(?i)(?:https?:)?(?://)?(?:www\\.)?schema\\.org[/#]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:\\.\\d{1,4})?");
    private static final Pattern COUNT = Pattern.compile(
            "\\b(\\d{1,6}) (?:items? |units? |pieces? )?(?:left|in stock|available|remaining)\\b|\\bin stock ?[:(]? ?(\\d{1,6})\\b");
    /** These say the contrary of the words inside them. */
    private static final List<String> STILL_THERE = List.of(
            "almost sold out",
            "nearly sold out",
            "not sold out",
            "before sold out",
            "before it is sold out",
            "almost out of stock");

    private static final List<String> GONE = List.of(
            "not in stock",
            "no stock",
            "out of stock",
            "outofstock",
            "not stocked",
            "sold out",
            "soldout",
            "unavailable",
            "not available",
            "no longer available",
            "discontinued",
            "none left",
            "notify me",
            "email me when",
            "waiting list",
            "wait list",
            "waitlist",
            "when in stock",
            "when available",
            "in stock soon",
            "available soon",
            "back in stock on",
            "coming soon",
            "not currently available",
            "cannot be ordered",
            "temporarily out");
    private static final Pattern NOT_THERE = Pattern.compile(
            "\\b(?:not|no longer|no more|none|nothing|never|isn['\u2019]?t|aren['\u2019]?t)(?: (?!only\\b)\\w+){0,2} (?:in stock|available)\\b"
                    + "|\\b(?:in stock|available) ?: ?no\\W*$");
    /** What only will be there, unless it can be ordered before. */
    private static final Pattern NOT_YET = Pattern.compile("^(?!.*\\b(?:pre|back) ?order)"
            + ".*\\b(?:expected|due|will be)(?: to be)?(?: back)? (?:in stock|available (?:again|in|on|from))\\b");

    private static final List<String> THERE = List.of(
            "in stock",
            "instock",
            "available",
            "add to cart",
            "add to basket",
            "add to bag",
            "buy now",
            "pre order",
            "preorder",
            "back order",
            "backorder",
            "choose options",
            "select options",
            "low stock",
            "left",
            "ships ",
            "remaining");

    private AvailabilityText() {}

    /** What a text, a schema.org URL or word, or a number of pieces says; UNKNOWN if it says nothing of stock. */
    public static Availability read(@Nullable String text) {
        String plain = Folding.fold(text, LONGEST);
        String word = plain.indexOf('.') < 0 ? plain : SCHEMA.matcher(plain).replaceFirst("");
        String folded = word.toLowerCase(Locale.ROOT);
        if (folded.isEmpty()) {
            return Availability.UNKNOWN;
        }
        if (folded.charAt(0) <= '9' && NUMBER.matcher(folded).matches()) {
            return ofCount(Double.parseDouble(folded));
        }
        String words = folded.replace('-', ' ').replace('_', ' ');
        Availability known = WORDS.get(words.replace(" ", ""));
        return known != null ? known : ofSentence(words);
    }

    private static Availability ofCount(double count) {
        return count > 0 ? Availability.AVAILABLE : Availability.UNAVAILABLE;
    }

    private static Availability ofSentence(String text) {
        if (STILL_THERE.stream().anyMatch(text::contains)) {
            return Availability.AVAILABLE;
        }
        if (GONE.stream().anyMatch(text::contains)) {
            return Availability.UNAVAILABLE;
        }
        if (NOT_THERE.matcher(text).find() || NOT_YET.matcher(text).find()) {
            return Availability.UNAVAILABLE;
        }
        var count = COUNT.matcher(text);
        if (count.find()) {
            String number = count.group(1) != null ? count.group(1) : count.group(2);
            return ofCount(Integer.parseInt(number));
        }
        boolean there = THERE.stream().anyMatch((text + " ")::contains);
        return there ? Availability.AVAILABLE : Availability.UNKNOWN;
    }
}

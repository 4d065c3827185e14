package org.projectchristmas.integration.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The series that a description places an ornament in.
 *
 * @param name null if only the number is told ("First in a new series")
 * @param number from 1; null if it is not told ("Final in the series")
 */
record SeriesWords(@Nullable String name, @Nullable Integer number) {
    private static final SeriesWords NONE = new SeriesWords(null, null);
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50);
    private static final Pattern PLACE = Pattern.compile(
            "(?i)(?:\\b(?:(\\d{1,3})(?:st|nd|rd|th)|((?:(?:twenty|thirty|forty|fifty)[ -])?(?:"
                    + String.join("|", ORDINALS) + "))|(?:number|no\\.) (\\d{1,3})|final|last)|#\\s?(\\d{1,3}))\\b"
                    + "(?: ?(?:and|&) (?:final|last))?(?:,? (?:ornament|edition|design|release|issue|piece|one))? in (?:the |this |our |an? )?");
    /** What a name can hold: a title's full stop, a subtitle's colon, and the "?" of a lost apostrophe, but no sentence's end. */
    private static final String IN_NAME =
            "(?:[^.;:!?#\u2028]|(?<=\\b(?:[MD]r|Mrs|Ms|St|Jr))\\.|:(?= [\\p{Lu}\\d])|[?.](?=\\p{L}))";

    private static final String LABELLED =
            "(" + IN_NAME + "{2,80}?)(?: ?\\(?#(\\d{1,3})\\b|[.;,!?](?!\\p{L})|\u2028|$|(?= "
                    + "(?:Artists?|Designe[rd]|Sculpt(?:or|ed)|Size|Dimensions|Dated?|Condition|Year|Released?|SKU|Item|Number|Theme"
                    + "|Retail|Price|Box|Material|Brand|Availability|Series)\\b[^.;!?]{0,12}:))";
    private static final Pattern NAME =
            Pattern.compile("(" + IN_NAME + "{0,80}?)[ '\"’”]*\\bseries\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_BEHIND = Pattern.compile("\\s?[:–-] ?(?=[\"“'‘]?[\\p{Lu}\\d])" + LABELLED);
    private static final Pattern LABEL = Pattern.compile("\\bSeries(?: Name)?:[ \u2028]{0,2}" + LABELLED);
    /** A name in a place of its own, which may hold any mark. */
    private static final Pattern ALONE =
            Pattern.compile("(?i)(.*?)(?: series)?(?:[ ,]*[(]?(?:# ?|\\bno\\. ?|\\bnumber )(\\d{1,3})\\b.*)?");
    /** Characters from a place's beginning to the word, more than there can be. */
    private static final int FARTHEST = 220;

    private static final Pattern FILLER = Pattern.compile(
            "(?i)(?:^|[ '\"”’])(?:hallmark|keepsake|ornament|christmas ornament|collector'?s|collectible|new|popular|exciting|annual)$");
    private static final Pattern LEADING = Pattern.compile(
            "(?i)^(?:(?:hallmark |keepsake )+ornaments?|hallmark|keepsake|new|popular|exciting|annual|brand[ -]new|ongoing)(?: |$)");

    /**
     * @param text without lines: "1st in the" can stand above the series
     * @param lined as {@link LinedText#folded} gives it
     */
    static SeriesWords in(String text, String lined) {
        if (!text.contains("eries") && !text.contains("ERIES")) {
            return NONE;
        }
        int word = Folding.find(text, "series");
        Matcher place = PLACE.matcher(text);
        // A place counts only if the word follows soon, so that the text far before it need not be searched.
        for (boolean found = word >= 0 && place.find(Math.max(0, word - FARTHEST)); found; found = place.find()) {
            Matcher name = NAME.matcher(text).region(place.end(), Math.min(text.length(), place.end() + 120));
            if (name.lookingAt()) {
                String before = trimmed(name.group(1));
                return new SeriesWords(before == null ? behind(text, name.end()) : before, number(place));
            }
        }
        return ofLabel(lined);
    }

    /** The name in "4th in the series: Nature's Sketchbook". */
    private static @Nullable String behind(String text, int start) {
        Matcher name = NAME_BEHIND.matcher(text).region(start, text.length());
        return name.lookingAt() ? trimmed(name.group(1)) : null;
    }

    private static SeriesWords ofLabel(String text) {
        int start = text.indexOf("Series");
        Matcher label = LABEL.matcher(text);
        if (start < 0 || !label.find(start)) {
            return NONE;
        }
        return new SeriesWords(
                trimmed(label.group(1)), label.group(2) == null ? null : Integer.valueOf(label.group(2)));
    }

    /** What a place that holds a series and nothing else says. */
    static SeriesWords alone(String text) {
        SeriesWords placed = in(text, text);
        Matcher name = ALONE.matcher(text);
        if (!placed.equals(NONE) || !name.matches()) {
            return placed;
        }
        return new SeriesWords(trimmed(name.group(1)), name.group(2) == null ? null : Integer.valueOf(name.group(2)));
    }

    private static @Nullable Integer number(Matcher place) {
        for (int group : new int[] {1, 3, 4}) {
            if (place.group(group) != null) {
                return Integer.valueOf(place.group(group));
            }
        }
        if (place.group(2) == null) {
            // Only that it is the final one is told.
            return null;
        }
        String[] words = place.group(2).toLowerCase(Locale.ROOT).split("[ -]", 2);
        int last = ORDINALS.indexOf(words[words.length - 1]) + 1;
        return words.length == 1 ? last : TENS.getOrDefault(words[0], 0) + last;
    }

    private static @Nullable String trimmed(String name) {
        String bare = quotesOff(name);
        for (Matcher filler = FILLER.matcher(bare); filler.find(); filler = FILLER.matcher(bare)) {
            bare = quotesOff(bare.substring(0, filler.start()));
        }
        for (Matcher leading = LEADING.matcher(bare); leading.find(); leading = LEADING.matcher(bare)) {
            bare = quotesOff(bare.substring(leading.end()));
        }
        return bare.isEmpty() || DescriptionText.isNothing(bare) ? null : bare;
    }

    private static String quotesOff(String name) {
        String bare = name.strip();
        while (!bare.isEmpty() && "\"“”'".indexOf(bare.charAt(0)) >= 0) {
            bare = bare.substring(1).strip();
        }
        while (!bare.isEmpty() && "\"“”,".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }
}

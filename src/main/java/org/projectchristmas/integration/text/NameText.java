package org.projectchristmas.integration.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.BoxCondition;

/** Reads what a product's name tells beside the name: "2006 Nature's Sketchbook #4 - Red Cardinal NB". */
public final class NameText {
    private static final int LONGEST = 500;
    /** The first year of the ornaments; an older one in a name is part of it, as in "1957 Corvette". */
    private static final int FIRST_YEAR = 1973;

    private static final int LAST_YEAR = 2100;
    private static final Pattern MARKUP = Pattern.compile("</?\\s{0,3}[a-zA-Z][^<>]{0,60}>");
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)</?\\s{0,3}br\\s{0,3}/?>");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w#])#\\s?(\\d{1,3})(?![\\w.]*\\w)");
    private static final Pattern BEHIND_NUMBER = Pattern.compile(
            " ?(?:$|[-–—,;:.()/\\[*].*|(?i:(?:and|&) (?:final|last)\\b.*|in (?:the |a )?(?:[\\w'’]+ ){0,5}series\\b.*"
                    + "|(?:(?:hallmark|keepsake|christmas|miniature|lighted|magic) ?){0,4}ornaments?|(?:slightly )?damaged box|no box|no tag|mint in (?:box|package)|colorway)|[A-Z]{2,4})");

    private NameText() {}

    /** The name as a reader sees it: white space folded, markup that was left as text dropped. */
    public static String fold(@Nullable String name) {
        String folded = Folding.fold(name, LONGEST);
        return folded.indexOf('<') < 0
                ? folded
                : Folding.fold(MARKUP.matcher(folded).replaceAll(" "), LONGEST);
    }

    /** The name in text that a page shows, where "<" is no markup: white space folded, line breaks left as text dropped. */
    public static String shown(@Nullable String text) {
        String folded = Folding.fold(text, LONGEST);
        return folded.indexOf('<') < 0
                ? folded
                : Folding.fold(LINE_BREAK.matcher(folded).replaceAll(" "), LONGEST);
    }

    /** The year of release that a name (or a breadcrumb) starts with. */
    public static OptionalInt releaseYear(String name) {
        int start = !name.isEmpty() && "([".indexOf(name.charAt(0)) >= 0 ? 1 : 0;
        if (name.length() < start + 4) {
            return OptionalInt.empty();
        }
        int year = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = name.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalInt.empty();
            }
            year = year * 10 + digit;
        }
        boolean ends = name.length() == start + 4 || endsYear(name.charAt(start + 4));
        return ends && year >= FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
    }

    private static boolean endsYear(char c) {
        return !Character.isLetterOrDigit(c) && c != '\'' && c != '’' && c != '"';
    }

    /** The place in its series that "#4" in a name tells; "#1 Dad" tells none. */
    public static OptionalInt seriesNumber(String name) {
        Matcher number = seriesMark(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number.group(1)));
    }

    /** The series of a name that reads "Series #4 - Own name"; null if it does not. */
    public static @Nullable String series(String name) {
        Matcher number = seriesMark(name);
        if (number == null || !name.startsWith(" - ", number.end())) {
            return null;
        }
        int start = releaseYear(name).isPresent() ? name.indexOf(' ') + 1 : 0;
        String series =
                start < number.start() ? name.substring(start, number.start()).strip() : "";
        return series.isEmpty() ? null : series;
    }

    private static @Nullable Matcher seriesMark(String name) {
        if (name.indexOf('#') < 0) {
            return null;
        }
        Matcher number = NUMBER.matcher(name);
        while (number.find()) {
            boolean named = number.start() > (releaseYear(name).isPresent() ? 5 : 0);
            if (named
                    && Integer.parseInt(number.group(1)) > 0
                    && BEHIND_NUMBER
                            .matcher(name)
                            .region(number.end(), name.length())
                            .matches()) {
                return number;
            }
        }
        return null;
    }

    /** The box condition's code, if the text is nothing but a condition that is known, as code or in words; else the text. */
    public static @Nullable String conditionAlone(@Nullable String text) {
        BoxCondition known = text == null ? null : ConditionWords.alone(text);
        return known == null ? text : known.code();
    }

    /** The box condition's code that a name ends with, or has in brackets or behind a dash, as code or in words; null if none. */
    public static @Nullable String condition(String name) {
        return ConditionWords.in(name);
    }

    /** Whether this is an ornament, by its name, and by its SKU if that is known. */
    public static boolean isOrnament(String name, @Nullable String sku) {
        return GoodsWords.isOrnament(name, sku);
    }
}

package org.projectchristmas.integration.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The size that a description states, as written: a lost fraction ({@code 3?" H}) stays lost. */
final class SizeWords {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:size|dimensions)(?: is)? ?: ?|\\bmeasur(?:es|ing) (?:about |approximately |approx\\.? )?");
    private static final Pattern JOINING = Pattern.compile("(?:,| and| x| by)+$");
    private static final Set<String> WORDS = Set.of(
            "h",
            "w",
            "d",
            "l",
            "x",
            "in",
            "inch",
            "inches",
            "cm",
            "mm",
            "tall",
            "high",
            "wide",
            "deep",
            "long",
            "diameter",
            "dia",
            "by",
            "approx",
            "and",
            "height",
            "width",
            "depth");
    private static final int MOST_WORDS = 14;

    private SizeWords() {}

    /** @param text as {@link LinedText#folded} gives it */
    static @Nullable String in(String text) {
        if (Folding.find(text, "size") < 0
                && Folding.find(text, "dimensions") < 0
                && Folding.find(text, "measur") < 0) {
            return null;
        }
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            String size = measures(text.substring(label.end(), Math.min(text.length(), label.end() + 120))
                    .strip());
            if (size != null) {
                return size;
            }
        }
        return null;
    }

    private static @Nullable String measures(String text) {
        var size = new StringBuilder();
        boolean number = false;
        for (String each : text.split(" ", MOST_WORDS)) {
            String word = Folding.withoutTail(each, String.valueOf(LinedText.BREAK));
            String bare = Folding.withoutTail(word.toLowerCase(Locale.ROOT), ".,;");
            boolean digits =
                    !bare.isEmpty() && bare.length() < 12 && bare.chars().anyMatch(SizeWords::isNumeral);
            if (!digits && !WORDS.contains(bare)) {
                break;
            }
            number |= digits;
            boolean ends = word.endsWith(";") || (word.endsWith(".") && !bare.equals("in") && !bare.equals("approx"));
            size.append(size.isEmpty() ? "" : " ").append(ends ? word.substring(0, word.length() - 1) : word);
            if (ends || each.indexOf(LinedText.BREAK) >= 0) {
                break;
            }
        }
        String found = JOINING.matcher(size).replaceAll("");
        return number ? found : null;
    }

    private static boolean isNumeral(int c) {
        return Character.isDigit(c) || c == '½' || c == '¼' || c == '¾';
    }
}

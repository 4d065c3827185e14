package org.projectchristmas.integration.text;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** White space as a reader sees it. */
final class Folding {
    private Folding() {}

    /**
     * The text with every run of white space (no-break and zero-width blanks included) as one blank, none at the ends, entities that
     * were left as text decoded, and cut after {@code limit} characters of input.
     */
    static String fold(@Nullable String text, int limit) {
        if (text == null) {
            return "";
        }
        String bounded = text.length() > limit ? text.substring(0, limit) : text;
        String decoded = bounded.indexOf('&') < 0 ? bounded : Parser.unescapeEntities(bounded, false);
        return isFolded(decoded) ? decoded : rewrite(decoded);
    }

    private static boolean isFolded(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? blank : isBlank(c)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || text.isEmpty();
    }

    private static String rewrite(String text) {
        var folded = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                pending = !folded.isEmpty();
                continue;
            }
            if (pending) {
                folded.append(' ');
                pending = false;
            }
            folded.append(c);
        }
        return folded.toString();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u00ad' || c == '\ufeff' || (c > '\u1fff' && isRareBlank(c));
    }

    private static boolean isRareBlank(char c) {
        return c <= '\u200b' || c == '\u2028' || c == '\u2029' || c == '\u202f' || c == '\u2060' || c == '\u3000';
    }

    /** The text without the marks at its end. */
    static String withoutTail(String text, String marks) {
        int end = text.length();
        while (end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Where a word of small letters stands in a text in any case; -1 if it does not. */
    static int find(String text, String word) {
        char first = word.charAt(0);
        for (int at = 0; at <= text.length() - word.length(); at++) {
            if ((text.charAt(at) | ' ') == first && text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }
}

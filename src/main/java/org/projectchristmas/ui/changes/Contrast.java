package org.projectchristmas.ui.changes;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two different texts, each cut and marked so that a reader sees in what they differ. */
record Contrast(String before, String after) {
    private static final String CUT = "…";
    /** Texts that are longer are cut at their end where they are shown. */
    private static final int SHORT = 60;
    /** So much of what is the same is left before the difference. */
    private static final int CONTEXT = 12;

    /** White space and characters without any width. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    /** Of two addresses: what tells them from others, which is their last part unless that is the same. */
    static Contrast ofAddresses(String before, String after) {
        String one = lastPart(before);
        String other = lastPart(after);
        if (!one.equals(other)) {
            return new Contrast(one, other);
        }
        int same = commonEnd(before, after);
        // A whole part of the address: "https://a.test/…" rather than "https://a…".
        int slash = before.indexOf('/', before.length() - same);
        while (slash >= 0 && before.startsWith("/", slash + 1)) {
            slash++;
        }
        same = slash < 0 ? 0 : before.length() - slash - 1;
        String rest = same == 0 ? "" : CUT;
        return new Contrast(
                before.substring(0, before.length() - same) + rest, after.substring(0, after.length() - same) + rest);
    }

    /** Of an address what tells it from others: most begin alike. */
    static String lastPart(String address) {
        int slash = address.lastIndexOf('/', address.length() - 2);
        return slash < 0 ? address : address.substring(slash + 1);
    }

    /** Of two texts, with white space as single blanks unless that is all in which they differ. */
    static Contrast ofTexts(String before, String after) {
        boolean isUnseen = blank(before).equals(blank(after));
        String one = isUnseen ? marked(before) : blanks(before);
        String other = isUnseen ? marked(after) : blanks(after);
        int same = commonStart(one, other);
        boolean isLong = Math.max(one.length(), other.length()) > SHORT;
        int from = isLong && same > SHORT / 2 ? wordAt(one, same - CONTEXT, same) : 0;
        return new Contrast(from(one, from), from(other, from));
    }

    /** Where the first word begins between two places, or the first of them if none does. */
    private static int wordAt(String text, int from, int to) {
        int blank = text.indexOf(' ', from - 1);
        return blank >= 0 && blank < to ? blank + 1 : from;
    }

    private static String from(String text, int from) {
        // Not between the halves of one character.
        boolean isInside = from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from));
        return from == 0 ? text : CUT + text.substring(isInside ? from + 1 : from);
    }

    private static String blanks(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String blank(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    /** With a sign or a number in place of each character that cannot be seen. */
    private static String marked(String text) {
        return text.codePoints().mapToObj(Contrast::sign).collect(Collectors.joining());
    }

    private static String sign(int character) {
        return switch (character) {
            case ' ' -> "·";
            case '\n' -> "⏎";
            default -> {
                String text = Character.toString(character);
                yield UNSEEN.matcher(text).matches() ? "[U+%04X]".formatted(character) : text;
            }
        };
    }

    private static int commonStart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int commonEnd(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}

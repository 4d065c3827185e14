package org.projectchristmas.catalog.query;

/**
 * The part of a query around a mistake, on one line.
 *
 * @param before what stands before the mistake, cut to its last characters
 * @param wrong what is wrong; a blank if something is missing at the end
 * @param after what stands behind it, cut to its first characters
 */
public record Excerpt(String before, String wrong, String after) {
    private static final int AROUND = 40;
    private static final String CUT = "…";

    public static Excerpt of(String text, QueryException problem) {
        int start = Math.min(problem.start(), text.length());
        int end = Math.min(problem.end(), text.length());
        String before = text.substring(0, start);
        String wrong = text.substring(start, end);
        String after = text.substring(end);
        return new Excerpt(
                line(before.length() > AROUND ? CUT + before.substring(before.length() - AROUND) : before),
                wrong.isEmpty() ? " " : line(wrong.length() > AROUND ? wrong.substring(0, AROUND) + CUT : wrong),
                line(after.length() > AROUND ? after.substring(0, AROUND) + CUT : after));
    }

    /** Two lines: the excerpt, and marks under what is wrong. */
    public String marked() {
        String under = " ".repeat(before.codePointCount(0, before.length()))
                + "^".repeat(wrong.codePointCount(0, wrong.length()));
        return before + wrong + after + System.lineSeparator() + under;
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}

package org.projectchristmas.export;

/**
 * Keeps a spreadsheet from running a shop's text as a formula.
 *
 * <p>A text is guarded by one apostrophe in front of it if it begins, after any apostrophes of its own, with {@code = + - @}, a tab,
 * a carriage return, a line feed, or the full-width form of one of the four signs. Nothing else is touched, so the rule can be
 * reversed: of a cell that begins with at least one apostrophe followed by such a sign, the first apostrophe is not the shop's.
 */
public final class SafeText {
    private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeText() {}

    /** The text as a file may have it. */
    public static String guard(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    private static boolean isRisky(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && SIGNS.indexOf(text.charAt(start)) >= 0;
    }
}

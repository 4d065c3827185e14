package org.projectchristmas.integration.platform;

/**
 * Escapes the quotes that a template forgot to escape inside JSON strings, as in {@code "sku": "2.5" Axle",}. A quote ends a
 * string only where JSON goes on behind it: before a colon, the end of its object or list, or a comma and the next key or value.
 * Comments count as blanks, and are left out: theirs may hold quotes, too.
 */
final class QuoteRepair {
    private static final int LONGEST_KEY = 80;
    private static final int LONGEST_COMMENT = 2_000;
    private static final String[][] COMMENTS = {{"/*", "*/"}, {"//", "\n"}, {"<!--", "-->"}};

    private final String text;
    private final StringBuilder repaired;
    /** The open objects and lists, innermost last. */
    private final StringBuilder open = new StringBuilder();

    private QuoteRepair(String text) {
        this.text = text;
        repaired = new StringBuilder(text.length() + 16);
    }

    static String repair(String text) {
        return new QuoteRepair(text).run();
    }

    private String run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at = string(at);
                continue;
            }
            int behind = skipComment(at);
            if (behind > at) {
                repaired.append(' ');
                at = behind;
                continue;
            }
            if (c == '{' || c == '[') {
                open.append(c);
            } else if ((c == '}' || c == ']') && !open.isEmpty()) {
                open.setLength(open.length() - 1);
            }
            repaired.append(c);
            at++;
        }
        return repaired.toString();
    }

    private int string(int start) {
        repaired.append('"');
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                repaired.append(c).append(text.charAt(++at));
            } else if (c == '"' && ends(at)) {
                repaired.append('"');
                return at + 1;
            } else {
                repaired.append(c == '"' ? "\\\"" : c);
            }
        }
        return text.length();
    }

    private boolean ends(int quote) {
        int next = skipBlanks(quote + 1);
        if (next == text.length()) {
            return true;
        }
        return switch (text.charAt(next)) {
            case ':', '}', ']' -> true;
            case ',' -> inObject() ? startsKey(skipBlanks(next + 1)) : startsValue(skipBlanks(next + 1));
            default -> false;
        };
    }

    private boolean inObject() {
        return open.isEmpty() || open.charAt(open.length() - 1) == '{';
    }

    private boolean startsKey(int at) {
        if (at == text.length() || text.charAt(at) != '"') {
            return at < text.length() && text.charAt(at) == '}';
        }
        int end = text.indexOf('"', at + 1);
        if (end < 0 || end - at > LONGEST_KEY) {
            return false;
        }
        int colon = skipBlanks(end + 1);
        return colon < text.length() && text.charAt(colon) == ':';
    }

    private boolean startsValue(int at) {
        return at < text.length() && "\"{[]-0123456789tfn".indexOf(text.charAt(at)) >= 0;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length()) {
            int behind = text.charAt(at) <= ' ' ? at + 1 : skipComment(at);
            if (behind == at) {
                return at;
            }
            at = behind;
        }
        return at;
    }

    /** Where the comment that begins here ends; here if none does, or its end is not near. */
    private int skipComment(int at) {
        for (String[] each : COMMENTS) {
            if (text.startsWith(each[0], at)) {
                int start = at + each[0].length();
                int end = text.indexOf(each[1], start, Math.min(text.length(), start + LONGEST_COMMENT));
                return end < 0 ? at : end + each[1].length();
            }
        }
        return at;
    }
}

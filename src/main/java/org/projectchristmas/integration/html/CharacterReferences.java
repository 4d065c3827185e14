package org.projectchristmas.integration.html;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Decodes what an ampersand begins: references that are written out to their semicolon, and the ampersands between the parameters
 * of an address. What else there may be is left to jsoup, which makes a reader of pages for it.
 */
final class CharacterReferences {
    private static final String[] USUAL = {"amp;", "quot;", "nbsp;", "#39;", "lt;", "gt;", "#x27;", "#x3D;", "#039;"};
    private static final String MEANT = "&\"\u00a0'<>'='";

    /** The first character that means itself by its number: below are controls, and what windows-1252 has in their place. */
    private static final int FIRST_PLAIN = 0xA0;

    private static final int LAST_PLAIN = 0xD7FF;
    private static final int LONGEST_NUMBER = 5;

    private CharacterReferences() {}

    /** @param inAttribute where a reference without its semicolon is left alone more often */
    static String decode(String text, boolean inAttribute) {
        var decoded = new StringBuilder(text.length());
        int done = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
            decoded.append(text, done, at);
            int which = usual(text, at + 1);
            if (which >= 0) {
                decoded.append(MEANT.charAt(which));
                done = at + 1 + USUAL[which].length();
                continue;
            }
            int end = endOfReference(text, at + 1);
            boolean isWritten = end < text.length() && text.charAt(end) == ';';
            String meant = isWritten ? meant(text, at + 1, end) : "";
            if (!meant.isEmpty()) {
                decoded.append(meant);
                done = end + 1;
            } else if (isAlone(text, at + 1, inAttribute)) {
                decoded.append('&');
                done = at + 1;
            } else {
                return Parser.unescapeEntities(text, inAttribute);
            }
        }
        return decoded.append(text, done, text.length()).toString();
    }

    /** What stands for a name or a number; empty if there is no such name, or the number has a meaning of its own. */
    private static String meant(String text, int start, int end) {
        if (!text.startsWith("#", start)) {
            return Entities.getByName(text.substring(start, end));
        }
        int first = firstDigit(text, start);
        if (first == end || end - first > LONGEST_NUMBER) {
            return "";
        }
        int code = Integer.parseInt(text, first, end, radix(text, start));
        return code >= FIRST_PLAIN && code <= LAST_PLAIN ? Character.toString((char) code) : "";
    }

    /** Where the letters, and the digits behind them, end that begin at a place; or the digits of the number there. */
    private static int endOfReference(String text, int start) {
        if (text.startsWith("#", start)) {
            return endOfDigits(text, firstDigit(text, start), radix(text, start));
        }
        return endOfName(text, start);
    }

    private static int radix(String text, int start) {
        return text.regionMatches(true, start, "#x", 0, 2) ? 16 : 10;
    }

    private static int firstDigit(String text, int start) {
        return start + (radix(text, start) == 16 ? 2 : 1);
    }

    private static int endOfDigits(String text, int start, int radix) {
        int end = start;
        while (end < text.length() && text.charAt(end) <= '~' && Character.digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        return end;
    }

    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return endOfDigits(text, end, 10);
    }

    private static int usual(String text, int at) {
        for (int i = 0; i < USUAL.length; i++) {
            if (text.startsWith(USUAL[i], at)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an ampersand is just that: before a blank, or in an address before a word that is no entity's name. */
    private static boolean isAlone(String text, int start, boolean inAttribute) {
        if (start == text.length() || MarkupReader.isBlank(text.charAt(start))) {
            return true;
        }
        int end = endOfName(text, start);
        char next = end < text.length() ? text.charAt(end) : ' ';
        if (!inAttribute || end == start || next > '~') {
            return false;
        }
        String name = text.substring(start, end);
        return !Entities.isBaseNamedEntity(name) && !(next == ';' && Entities.isNamedEntity(name));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

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
            int end = text.indexOf(';', at);
            String meant = end < 0 ? "" : meant(text, at + 1, end);
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

    /** What stands for a name or a number that is written as it should be; empty for everything else. */
    private static String meant(String text, int start, int end) {
        if (text.startsWith("#", start)) {
            int code = number(text, start + 1, end);
            return code >= FIRST_PLAIN && code <= LAST_PLAIN ? Character.toString((char) code) : "";
        }
        return endOfName(text, start) == end ? Entities.getByName(text.substring(start, end)) : "";
    }

    /** The number, written with digits, or behind an x with hexadecimal ones; -1 if it is something else, or larger than need be. */
    private static int number(String text, int start, int end) {
        boolean isHexadecimal = start < end && (text.charAt(start) == 'x' || text.charAt(start) == 'X');
        int first = isHexadecimal ? start + 1 : start;
        int radix = isHexadecimal ? 16 : 10;
        if (first == end || end - first > LONGEST_NUMBER) {
            return -1;
        }
        int number = 0;
        for (int at = first; at < end; at++) {
            char c = text.charAt(at);
            int digit = c <= '~' ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number;
    }

    /** Where the letters, and the digits behind them, end that begin at a place. */
    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
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

package org.projectchristmas.integration.html;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Decodes what an ampersand begins. The few references that shops write at every turn, and the ampersands between the parameters of
 * an address, are known here; the others to jsoup.
 */
final class CharacterReferences {
    private static final String[] USUAL = {"amp;", "quot;", "nbsp;", "#39;", "lt;", "gt;", "#x27;", "#x3D;", "#039;"};
    private static final String MEANT = "&\"\u00a0'<>'='";

    private CharacterReferences() {}

    /** @param inAttribute where a reference without its semicolon is left alone more often */
    static String decode(String text, boolean inAttribute) {
        var decoded = new StringBuilder(text.length());
        int done = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
            int which = usual(text, at + 1);
            if (which < 0 && !isAlone(text, at + 1, inAttribute)) {
                return Parser.unescapeEntities(text, inAttribute);
            }
            decoded.append(text, done, at).append(which < 0 ? '&' : MEANT.charAt(which));
            done = at + 1 + (which < 0 ? 0 : USUAL[which].length());
        }
        return decoded.append(text, done, text.length()).toString();
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
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
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

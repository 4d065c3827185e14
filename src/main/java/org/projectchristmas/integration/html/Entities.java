package org.projectchristmas.integration.html;

import org.jsoup.parser.Parser;

/** Decodes the entities in a text. The few that shops write at every turn are known here, the others to jsoup. */
final class Entities {
    private static final String[] USUAL = {"amp;", "quot;", "nbsp;", "#39;", "lt;", "gt;", "#x27;", "#x3D;", "#039;"};
    private static final String MEANT = "&\"\u00a0'<>'='";

    private Entities() {}

    /** @param inAttribute where an entity without its semicolon is left alone more often */
    static String decode(String text, boolean inAttribute) {
        var decoded = new StringBuilder(text.length());
        int done = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
            int which = usual(text, at + 1);
            if (which < 0 && !isAlone(text, at)) {
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

    /** Whether an ampersand is just that. */
    private static boolean isAlone(String text, int at) {
        return at + 1 == text.length() || MarkupReader.isBlank(text.charAt(at + 1));
    }
}

package org.projectchristmas.catalog.query;

import java.util.Locale;

/** The text of a query and the place up to which it was read. */
final class Source {
    private final String text;
    private int at;

    Source(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The character here, or 0 at the end. */
    char here() {
        return charAt(at);
    }

    /** The character so many places on, or 0 behind the end. */
    char ahead(int places) {
        return charAt(at + places);
    }

    void skipBlanks() {
        while (!isAtEnd() && isBlank(here())) {
            at++;
        }
    }

    /** Reads up to a blank, a bracket or the end. */
    String word() {
        int from = at;
        while (!isAtEnd() && !isBlank(here()) && here() != '(' && here() != ')') {
            at++;
        }
        return text.substring(from, at);
    }

    /** The Latin letters from here on, in lower case; nothing is read. */
    String letters() {
        int to = at;
        while (isLetter(charAt(to))) {
            to++;
        }
        return text.substring(at, to).toLowerCase(Locale.ROOT);
    }

    boolean isAtQuote() {
        return isQuote(here());
    }

    /** Reads what stands between the quote here and the next one, or the end: whoever is typing has not closed it yet. */
    String quoted() {
        int from = ++at;
        while (!isAtEnd() && !isQuote(here())) {
            at++;
        }
        String inside = text.substring(from, at);
        at = Math.min(at + 1, text.length());
        return inside;
    }

    /** Whether the next word is this one, in any case. */
    boolean isAtWord(String word) {
        char behind = charAt(at + word.length());
        return text.regionMatches(true, at, word, 0, word.length())
                && (isBlank(behind) || behind == '(' || behind == ')');
    }

    /** What separates words: white space of all kinds, and what {@link #ahead} tells of the end. */
    static boolean isBlank(char character) {
        return character == 0 || Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The text without the blanks at both ends. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isQuote(char character) {
        return character == '"' || character == '\u201c' || character == '\u201d';
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    private char charAt(int place) {
        return place < text.length() ? text.charAt(place) : 0;
    }
}

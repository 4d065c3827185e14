package org.projectchristmas.integration.html;

import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** Reads tags, texts and comments off a page from left to right, as long as they are written as they should be. */
final class MarkupReader {
    private static final int MOST_ATTRIBUTES = 100;

    private final String page;
    private final Repeats repeats;
    private int at;
    private @Nullable Attributes attributes;
    private boolean selfClosing;

    /** @throws IrregularException if the page holds a character that stands for something else within jsoup */
    MarkupReader(String page, Repeats repeats) throws IrregularException {
        if (page.indexOf('\0') >= 0 || page.indexOf('\uffff') >= 0) {
            throw new IrregularException();
        }
        this.page = page;
        this.repeats = repeats;
    }

    /** The same page from elsewhere. */
    MarkupReader(MarkupReader reader, int at) {
        page = reader.page;
        repeats = reader.repeats;
        this.at = at;
    }

    String page() {
        return page;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at == page.length();
    }

    /** What stands here; a blank behind the end. */
    char peek(int ahead) {
        int place = at + ahead;
        return place < page.length() ? page.charAt(place) : ' ';
    }

    void skip(int count) {
        at += count;
    }

    /** Whether what stands here is no text. */
    boolean isAtMarkup() {
        return peek(0) == '<' && opensMarkup(at + 1);
    }

    /** An angle bracket before anything else is one that somebody wrote. */
    private boolean opensMarkup(int next) {
        char c = next < page.length() ? page.charAt(next) : ' ';
        return (c >= 'a' && c <= 'z') || c == '/' || c == '!' || isCapital(c) || c == '?';
    }

    /** The text up to the next markup, its entities decoded; empty if there is none. */
    String text() {
        int open = page.indexOf('<', at);
        while (open >= 0 && !opensMarkup(open + 1)) {
            open = page.indexOf('<', open + 1);
        }
        String text = decoded(at, open < 0 ? page.length() : open, false);
        at = open < 0 ? page.length() : open;
        return text;
    }

    /** The text within an element that holds no markup, up to its end tag, which is passed. */
    String textWithin(TagName name, boolean decode) throws IrregularException {
        int start = at;
        int close = page.indexOf("</", at);
        while (close >= 0
                && !page.regionMatches(
                        true, close + 2, name.text(), 0, name.text().length())) {
            close = page.indexOf("</", close + 2);
        }
        at = close < 0 ? page.length() : close + 2 + name.text().length();
        char next = peek(0);
        if (close < 0 || (next != '>' && !isBlank(next))) {
            throw new IrregularException();
        }
        endOfEndTag();
        return decode ? decoded(start, close, false) : page.substring(start, close);
    }

    /** A comment, of which {@code <!} is passed already. */
    String comment() throws IrregularException {
        if (!page.startsWith("--", at)) {
            throw new IrregularException();
        }
        at += 2;
        int end = page.indexOf("-->", at);
        // Such beginnings and ends are comments too, but not in the way that they look like.
        boolean odd = end < 0 || page.startsWith(">", at) || page.startsWith("->", at);
        if (odd || page.indexOf("--!", at, end) >= 0) {
            throw new IrregularException();
        }
        String comment = page.substring(at, end);
        at = end + 3;
        return comment;
    }

    /** What stands up to the next closing bracket, which is passed. */
    String declaration() throws IrregularException {
        int end = page.indexOf('>', at);
        if (end < 0) {
            throw new IrregularException();
        }
        String declaration = page.substring(at, end);
        at = end + 1;
        return declaration;
    }

    /** Passes white space and tells whether there was any. */
    int blanks() {
        int start = at;
        while (at < page.length() && isBlank(page.charAt(at))) {
            at++;
        }
        return at - start;
    }

    /** The name of the tag that begins here. */
    TagName name() throws IrregularException {
        int start = at;
        int hash = 0;
        boolean capitals = false;
        for (; at < page.length(); at++) {
            char c = page.charAt(at);
            if (c == '>' || c == '/' || isBlank(c)) {
                break;
            }
            if (!isNamePart(c)) {
                throw new IrregularException();
            }
            capitals |= isCapital(c);
            hash = 31 * hash + c;
        }
        if (!capitals) {
            return TagName.of(page, start, at, hash);
        }
        String name = lower(page.substring(start, at));
        return TagName.of(name, 0, name.length(), name.hashCode());
    }

    private static String lower(String name) {
        char[] lower = name.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = isCapital(lower[i]) ? (char) (lower[i] + ('a' - 'A')) : lower[i];
        }
        return new String(lower);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** The rest of an end tag. */
    void endOfEndTag() throws IrregularException {
        blanks();
        if (atEnd() || page.charAt(at) != '>') {
            throw new IrregularException();
        }
        at++;
    }

    /** The attributes of a start tag up to its end; null if it has none. Their names are in lower case, each once, the first counting. */
    @Nullable
    Attributes attributes() throws IrregularException {
        attributes = null;
        selfClosing = false;
        while (true) {
            blanks();
            if (atEnd()) {
                throw new IrregularException();
            }
            char c = page.charAt(at);
            if (c == '>') {
                at++;
                return attributes;
            }
            if (c != '/') {
                attribute();
                continue;
            }
            at++;
            if (peek(0) == '>') {
                selfClosing = true;
                at++;
                return attributes;
            }
        }
    }

    /** Whether the latest start tag ended with a slash. */
    boolean isSelfClosing() {
        return selfClosing;
    }

    private void attribute() throws IrregularException {
        String name = attributeName();
        int end = at;
        blanks();
        String value = null;
        if (peek(0) == '=') {
            at++;
            blanks();
            value = value();
        } else {
            at = end;
        }
        Attributes known = attributes;
        if (known == null) {
            known = new Attributes();
            attributes = known;
        }
        if (!known.hasKey(name)) {
            known.add(name, value);
        }
        if (known.size() > MOST_ATTRIBUTES) {
            throw new IrregularException();
        }
    }

    /** Whatever stands up to a blank or an equals sign: a quote in a quoted value makes names with quotes of the rest of it. */
    private String attributeName() {
        int start = at++;
        boolean capitals = isCapital(page.charAt(start));
        for (; at < page.length(); at++) {
            char c = page.charAt(at);
            if (c == '=' || c == '>' || c == '/' || isBlank(c)) {
                break;
            }
            capitals |= isCapital(c);
        }
        String name = repeats.cut(page, start, at);
        return capitals ? lower(name) : name;
    }

    private String value() throws IrregularException {
        char quote = peek(0);
        if (quote == '"' || quote == '\'') {
            int end = page.indexOf(quote, at + 1);
            if (end < 0) {
                throw new IrregularException();
            }
            String value = decoded(at + 1, end, true);
            at = end + 1;
            return value;
        }
        int start = at;
        while (at < page.length() && page.charAt(at) != '>' && !isBlank(page.charAt(at))) {
            at++;
        }
        if (at == start || atEnd()) {
            throw new IrregularException();
        }
        return decoded(start, at, true);
    }

    private String decoded(int start, int end, boolean inAttribute) {
        return page.indexOf('&', start, end) < 0
                ? repeats.cut(page, start, end)
                : CharacterReferences.decode(page.substring(start, end), inAttribute);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What the names of elements are made of, if nobody slipped. */
    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || isCapital(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
    }
}

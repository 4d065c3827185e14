package org.projectchristmas.integration.platform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object literal as shops write them into scripts: keys bare or quoted, strings in either quote, with unescaped quotes
 * inside, with {@code ;} and {@code }} inside, trailing commas, comments. What cannot be read ends the object; the values before
 * it count.
 */
final class LooseObject {
    private static final int MAX_LENGTH = 65_536;
    private static final int MAX_VALUES = 64;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final String text;
    private final int end;
    private int at;

    private LooseObject(String text, int start) {
        this.text = text;
        this.end = Math.min(text.length(), start + MAX_LENGTH);
        this.at = start;
    }

    /**
     * @param brace where the object begins in the text
     * @return its strings and literals by key in lower case; objects and lists within it are left out
     */
    static Map<String, String> read(String text, int brace) {
        var object = new LooseObject(text, brace + 1);
        while (object.values.size() < MAX_VALUES && object.pair()) {
            // The next pair.
        }
        return object.values;
    }

    private boolean pair() {
        at = skip(at, true);
        String key = key();
        at = skip(at, false);
        if (key == null || at >= end || text.charAt(at) != ':') {
            return false;
        }
        at = skip(at + 1, false);
        if (at >= end) {
            return false;
        }
        String value = value(text.charAt(at));
        if (value != null) {
            values.putIfAbsent(key.toLowerCase(Locale.ROOT), value);
        }
        return true;
    }

    private @Nullable String key() {
        if (at >= end) {
            return null;
        }
        char quote = text.charAt(at);
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, at + 1);
            if (close < 0 || close - at > 64) {
                return null;
            }
            String key = text.substring(at + 1, close);
            at = close + 1;
            return key;
        }
        int from = at;
        while (at < end && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return at == from ? null : text.substring(from, at);
    }

    private @Nullable String value(char first) {
        return switch (first) {
            case '"', '\'' -> string(first);
            case '{', '[' -> {
                nested();
                yield null;
            }
            default -> literal();
        };
    }

    private String string(char quote) {
        var out = new StringBuilder();
        int firstQuote = -1;
        int lengthThere = 0;
        for (at++; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < end) {
                at = Escapes.append(text, at, end, out);
            } else if (c == quote && endsValue(at + 1)) {
                at++;
                return out.toString();
            } else {
                if (c == quote && firstQuote < 0) {
                    firstQuote = at;
                    lengthThere = out.length();
                }
                out.append(c);
            }
        }
        if (firstQuote >= 0) {
            at = firstQuote + 1;
            out.setLength(lengthThere);
        }
        return out.toString();
    }

    private @Nullable String literal() {
        int from = at;
        while (at < end && text.charAt(at) != ';' && text.charAt(at) != '}' && !endsValue(at)) {
            at++;
        }
        String literal = text.substring(from, at).strip();
        return literal.isEmpty() || literal.equals("null") || literal.equals("undefined") ? null : literal;
    }

    private void nested() {
        int depth = 0;
        for (; at < end; at++) {
            switch (text.charAt(at)) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"', '\'' -> at = endOfString(at);
                default -> {}
            }
            if (depth == 0) {
                at++;
                return;
            }
        }
    }

    private int endOfString(int open) {
        int i = open + 1;
        while (i < end && text.charAt(i) != text.charAt(open)) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** Whether what follows can only be the next pair or the end of the object: else a quote belongs to the text around it. */
    private boolean endsValue(int from) {
        int i = skip(from, false);
        if (i >= end) {
            return true;
        }
        return switch (text.charAt(i)) {
            case '}' -> endsObject(i + 1);
            case ',' -> isPair(i + 1);
            default -> false;
        };
    }

    private boolean endsObject(int from) {
        int i = skip(from, false);
        return i >= end
                || ";,)<".indexOf(text.charAt(i)) >= 0
                || text.substring(from, i).indexOf('\n') >= 0;
    }

    private boolean isPair(int from) {
        int i = skip(from, true);
        if (i < end && text.charAt(i) == '}') {
            return endsObject(i + 1);
        }
        if (i < end && (text.charAt(i) == '"' || text.charAt(i) == '\'')) {
            i++;
        }
        int key = i;
        while (i < end && Character.isJavaIdentifierPart(text.charAt(i))) {
            i++;
        }
        if (i == key) {
            return false;
        }
        if (i < end && (text.charAt(i) == '"' || text.charAt(i) == '\'')) {
            i++;
        }
        i = skip(i, false);
        return i < end && text.charAt(i) == ':';
    }

    /** Past white space and comments. */
    private int skip(int from, boolean commas) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00a0' || (commas && c == ',')) {
                i++;
            } else if (text.startsWith("/*", i)) {
                int close = text.indexOf("*/", i + 2);
                i = close < 0 ? end : close + 2;
            } else if (text.startsWith("//", i)) {
                int line = text.indexOf('\n', i);
                i = line < 0 ? end : line;
            } else {
                break;
            }
        }
        return Math.min(i, end);
    }
}

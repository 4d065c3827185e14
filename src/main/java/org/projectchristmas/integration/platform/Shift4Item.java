package org.projectchristmas.integration.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The script variable {@code _3d_item} of a product page: the platform's own summary of the item. */
final class Shift4Item {
    private static final String VARIABLE = "_3d_item";
    private static final String BEFORE_COMMENT = " \t\r\n;,(){}";

    private final Map<String, String> values;

    private Shift4Item(Map<String, String> values) {
        this.values = values;
    }

    /** The item that a script declares; null if it declares none. */
    static @Nullable Shift4Item in(String script) {
        for (int at = script.indexOf(VARIABLE); at >= 0; at = script.indexOf(VARIABLE, at + 1)) {
            int brace = brace(script, at);
            if (brace >= 0 && !isCommentedOut(script, at)) {
                Map<String, String> values = LooseObject.read(script, brace);
                if (values.containsKey("catalogid") || values.containsKey("id") || values.containsKey("name")) {
                    return new Shift4Item(values);
                }
            }
        }
        return null;
    }

    /** A value as it stands in the script, HTML entities and all; null if it is missing or blank. */
    @Nullable
    String text(String key) {
        String value = values.get(key);
        return value == null || value.isBlank() ? null : value;
    }

    private static boolean isCommentedOut(String script, int at) {
        int line = Math.max(script.lastIndexOf('\n', at), script.lastIndexOf('\r', at)) + 1;
        int lines = opening(script, "//", line, at);
        int block = opening(script, "/*", Math.max(0, script.lastIndexOf("*/", at)), at);
        return lines >= 0 || (block >= 0 && script.indexOf("*/", at) >= 0);
    }

    /** Where a comment begins before a place; -1 if none does: in a string such marks stand within words, as in "https://". */
    private static int opening(String script, String mark, int from, int before) {
        int at = script.indexOf(mark, from);
        while (at >= 0 && at < before) {
            if (at == 0 || BEFORE_COMMENT.indexOf(script.charAt(at - 1)) >= 0) {
                return at;
            }
            at = script.indexOf(mark, at + 1);
        }
        return -1;
    }

    private static int brace(String script, int at) {
        if (at > 0 && Character.isJavaIdentifierPart(script.charAt(at - 1))) {
            return -1;
        }
        int i = blank(script, at + VARIABLE.length());
        if (i >= script.length() || script.charAt(i) != '=') {
            return -1;
        }
        i = blank(script, i + 1);
        return i < script.length() && script.charAt(i) == '{' ? i : -1;
    }

    private static int blank(String script, int from) {
        int i = from;
        while (i < script.length() && Character.isWhitespace(script.charAt(i))) {
            i++;
        }
        return i;
    }
}

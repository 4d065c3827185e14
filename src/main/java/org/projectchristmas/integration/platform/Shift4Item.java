package org.projectchristmas.integration.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The script variable {@code _3d_item} of a product page: the platform's own summary of the item. */
final class Shift4Item {
    private static final String VARIABLE = "_3d_item";

    private final Map<String, String> values;

    private Shift4Item(Map<String, String> values) {
        this.values = values;
    }

    /** The item that a script declares; null if it declares none. */
    static @Nullable Shift4Item in(String script) {
        for (int at = script.indexOf(VARIABLE); at >= 0; at = script.indexOf(VARIABLE, at + 1)) {
            int brace = brace(script, at);
            if (brace >= 0) {
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

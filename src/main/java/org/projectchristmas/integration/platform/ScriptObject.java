package org.projectchristmas.integration.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** An object literal in a script. It is cut out by its balanced braces: a name inside it may hold {@code ;} and {@code }}. */
final class ScriptObject {
    private static final int LONGEST = 200_000;

    private ScriptObject() {}

    /** The first object that {@code script} assigns to {@code variable}. */
    static Optional<JsonNode> assigned(String script, String variable) {
        int at = script.indexOf(variable);
        while (at >= 0) {
            int after = at + variable.length();
            boolean whole =
                    (at == 0 || !Character.isJavaIdentifierPart(script.charAt(at - 1))) && after < script.length();
            int brace = whole ? opening(script, after) : -1;
            if (brace >= 0) {
                return balanced(script, brace).flatMap(TolerantJson::read);
            }
            at = script.indexOf(variable, after);
        }
        return Optional.empty();
    }

    private static int opening(String script, int from) {
        int at = skipBlanks(script, from);
        if (at == script.length() || script.charAt(at) != '=') {
            return -1;
        }
        at = skipBlanks(script, at + 1);
        return at < script.length() && script.charAt(at) == '{' ? at : -1;
    }

    private static Optional<String> balanced(String script, int start) {
        int depth = 0;
        char quote = 0;
        int end = Math.min(script.length(), start + LONGEST);
        for (int at = start; at < end; at++) {
            char c = script.charAt(at);
            if (quote != 0) {
                if (c == '\\') {
                    at++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return Optional.of(script.substring(start, at + 1));
            }
        }
        return Optional.empty();
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

package org.projectchristmas.sample.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a request asks for.
 *
 * @param path decoded, starting with a slash
 * @param query the first value of every parameter, names in lower case
 */
public record Target(String path, Map<String, String> query) {
    public Target {
        query = Map.copyOf(query);
    }

    /**
     * Reads path and query of a URL.
     *
     * @throws IllegalArgumentException if they are not validly encoded
     */
    public static Target parse(String pathAndQuery) {
        int mark = pathAndQuery.indexOf('?');
        String path = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
        var query = new HashMap<String, String>();
        for (String pair : mark < 0
                ? List.<String>of()
                : List.of(pathAndQuery.substring(mark + 1).split("&", 50))) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.putIfAbsent(
                        pair.substring(0, equals).toLowerCase(Locale.ROOT), decode(pair.substring(equals + 1)));
            }
        }
        return new Target(decode(path.replace("+", "%2B")), query);
    }

    /** The number in a parameter; {@code otherwise} if it is missing or none. */
    public int number(String name, int otherwise) {
        String value = query.get(name);
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

package org.projectchristmas.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values are written where the two databases or a single column allow less than Java does. */
final class Text {
    private Text() {}

    /** Without the character NUL, which PostgreSQL cannot store. */
    static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    static @Nullable String storableOrNull(@Nullable String text) {
        return text == null ? null : storable(text);
    }

    /** To the microsecond, cut off rather than rounded, so that order is never reversed. */
    static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    static @Nullable Instant keptOrNull(@Nullable Instant instant) {
        return instant == null ? null : kept(instant);
    }

    /** One line per entry, {@code key=value}, by key. */
    static String ofMap(Map<String, String> entries) {
        return new TreeMap<>(entries)
                .entrySet().stream()
                        .map(each -> escaped(each.getKey()) + "=" + escaped(each.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, String> toMap(String text) {
        var entries = new TreeMap<String, String>();
        text.lines().forEach(line -> {
            int cut = line.indexOf('=');
            entries.put(unescaped(line.substring(0, cut)), unescaped(line.substring(cut + 1)));
        });
        return entries;
    }

    private static String escaped(String text) {
        return storable(text)
                .replace("%", "%25")
                .replace("=", "%3D")
                .replace("\n", "%0A")
                .replace("\r", "%0D");
    }

    private static String unescaped(String text) {
        return text.indexOf('%') < 0
                ? text
                : text.replace("%0D", "\r")
                        .replace("%0A", "\n")
                        .replace("%3D", "=")
                        .replace("%25", "%");
    }
}

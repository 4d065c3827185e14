package org.projectchristmas.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * Entries for people: {@code 2026-11-24T18:35:01.333Z INFO  vendor=ornament_shop_com job=80 run=3 [job-4] org.example.Class - message},
 * then the stack trace, each line behind a tab. An entry begins with a digit and holds no line break, so a text cannot pass for one.
 */
final class TextFormat {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern LINE = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(?:Z|[+-]\\d\\d:\\d\\d)) (TRACE|DEBUG|INFO|WARN|ERROR) {1,2}"
                    + "(?:vendor=(\\S+) )?(?:job=(\\S+) )?(?:run=(\\S+) )?\\[([^\\]]*)\\] (\\S+) - (.*)");

    private TextFormat() {}

    /** The entry with its stack trace, without a line break at its end. */
    static String entry(LogLine entry) {
        if (entry.trace().isEmpty()) {
            return line(entry);
        }
        return line(entry) + "\n\t" + String.join("\n\t", entry.trace());
    }

    /** The entry without its stack trace. */
    static String line(LogLine entry) {
        var line = new StringBuilder(160)
                .append(TIME.format(entry.at()))
                .append(' ')
                .append(entry.level());
        if (entry.level().toString().length() == 4) {
            line.append(' ');
        }
        line.append(' ');
        name(line, "vendor=", entry.about().vendor());
        name(line, "job=", entry.about().job());
        name(line, "run=", entry.about().run());
        return line.append('[')
                .append(entry.thread().replace(']', ')'))
                .append("] ")
                .append(entry.logger())
                .append(" - ")
                .append(entry.message())
                .toString();
    }

    private static void name(StringBuilder line, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            line.append(key).append(value).append(' ');
        }
    }

    /** The entry that a line begins; null if it is none. */
    static @Nullable LogLine parse(String line) {
        if (line.isEmpty() || !Character.isDigit(line.charAt(0))) {
            return null;
        }
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return null;
        }
        try {
            Instant at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(parts.group(1), Instant::from);
            var about = new LogLine.About(parts.group(3), parts.group(4), parts.group(5));
            return new LogLine(
                    at,
                    Level.valueOf(parts.group(2)),
                    about,
                    parts.group(6),
                    parts.group(7),
                    parts.group(8),
                    List.of());
        } catch (DateTimeParseException e) {
            // Such as month 13: not a line of ours, whatever it looks like.
            return null;
        }
    }
}

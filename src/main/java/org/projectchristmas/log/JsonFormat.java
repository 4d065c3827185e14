package org.projectchristmas.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * Entries for programs: one JSON object a line, with {@code time} (ISO 8601, UTC), {@code level}, {@code vendor}, {@code job}, {@code
 * run} (each where it is known), {@code thread}, {@code logger}, {@code message}, and {@code trace} (an array of texts) where there is one.
 */
final class JsonFormat {
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(4).build())
            .build());

    private JsonFormat() {}

    /** The object, without a line break at its end. */
    static String entry(LogLine entry) {
        ObjectNode object = JSON.createObjectNode();
        object.put("time", entry.at().toString());
        object.put("level", entry.level().toString());
        put(object, "vendor", entry.about().vendor());
        put(object, "job", entry.about().job());
        put(object, "run", entry.about().run());
        object.put("thread", entry.thread());
        object.put("logger", entry.logger());
        object.put("message", entry.message());
        if (!entry.trace().isEmpty()) {
            entry.trace().forEach(object.putArray("trace")::add);
        }
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written as JSON", e);
        }
    }

    private static void put(ObjectNode object, String key, @Nullable String value) {
        if (value != null) {
            object.put(key, value);
        }
    }

    /** The entry that a line is; null if it is none. */
    static @Nullable LogLine parse(String line) {
        if (!line.startsWith("{")) {
            return null;
        }
        try {
            JsonNode object = JSON.readTree(line);
            var trace = new ArrayList<String>();
            object.path("trace").forEach(each -> trace.add(each.asText()));
            return new LogLine(
                    Instant.parse(object.path("time").asText()),
                    Level.valueOf(object.path("level").asText()),
                    new LogLine.About(text(object, "vendor"), text(object, "job"), text(object, "run")),
                    object.path("thread").asText(),
                    object.path("logger").asText(),
                    object.path("message").asText(),
                    List.copyOf(trace));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            // Cut off by a full disk, or not a line of ours.
            return null;
        }
    }

    private static @Nullable String text(JsonNode object, String key) {
        JsonNode value = object.get(key);
        return value == null || value.isNull() ? null : value.asText();
    }
}

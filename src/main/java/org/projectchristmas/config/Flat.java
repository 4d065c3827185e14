package org.projectchristmas.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.OpenKeys;
import org.projectchristmas.job.Schedule;

/** Settings as dotted names and the texts that would set them so. */
final class Flat {
    private static final String HIDDEN = "(hidden)";
    /** In a JDBC URL; what follows is hidden too, since nothing tells for sure where a password ends. */
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(password=).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> values = new TreeMap<>();

    private Flat() {}

    /** Every single setting; a section with free keys is one, since its keys can have dots of their own. */
    static Map<String, String> of(AppConfig config) {
        var flat = new Flat();
        flat.record("", config);
        return flat.values;
    }

    private void record(String key, Record section) {
        for (RecordComponent component : section.getClass().getRecordComponents()) {
            String name = key.isEmpty() ? component.getName() : key + "." + component.getName();
            Object value = Records.part(component, section);
            add(name, component.isAnnotationPresent(OpenKeys.class) ? json(value) : value);
        }
    }

    private static String json(@Nullable Object section) {
        try {
            return JSON.writeValueAsString(section);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("settings cannot be written as JSON", e);
        }
    }

    private void add(String key, @Nullable Object value) {
        switch (value) {
            case null -> values.put(key, "null");
            case Schedule schedule -> values.put(key, schedule.toString());
            case Record section -> record(key, section);
            case Map<?, ?> map -> map.forEach((name, each) -> add(key + "." + name, each));
            case List<?> list -> values.put(key, list.toString());
            case Enum<?> word -> values.put(key, word.name().toLowerCase(Locale.ROOT));
            default -> values.put(key, shown(key, value.toString()));
        }
    }

    /** What anybody may see of a setting, or of a section that was given at once. */
    static String shown(String key, String value) {
        return key.endsWith(".password") || value.contains("\"password\"")
                ? HIDDEN
                : IN_ADDRESS.matcher(value).replaceFirst("$1" + HIDDEN);
    }
}

package org.projectchristmas.config;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.sync.VisitSchedules;

/** Reads single values: what a setting holds that is no section. */
final class SettingValues {
    private static final Kind WHOLE = new Kind(
            "a whole number", node -> node.canConvertToInt() && node.isIntegralNumber() ? node.intValue() : null);
    private static final Map<Type, Kind> KINDS = Map.ofEntries(
            entry(boolean.class, new Kind("true or false", node -> node.isBoolean() ? node.booleanValue() : null)),
            entry(int.class, WHOLE),
            entry(Integer.class, WHOLE),
            entry(
                    long.class,
                    new Kind(
                            "a whole number",
                            node -> node.canConvertToLong() && node.isIntegralNumber() ? node.longValue() : null)),
            entry(double.class, new Kind("a number", node -> node.isNumber() ? node.doubleValue() : null)),
            entry(String.class, new Kind("a text", text(text -> text))),
            entry(Duration.class, new Kind("a duration such as \"PT2S\", \"PT24H\" or \"P7D\"", text(Duration::parse))),
            entry(
                    Schedule.class,
                    new Kind(Schedule.EXPECTED, text(text -> Schedule.parse(text, ZoneId.systemDefault())))),
            entry(
                    VisitSchedules.class,
                    new Kind(
                            "\"off\", when to read the links, such as \"every PT1H\" (a minute or more), or a section with links, unscraped and scraped",
                            text(VisitSchedules::parse))),
            entry(URI.class, new Kind("an address such as \"https://www.example.com\"", text(URI::create))),
            entry(Path.class, new Kind("a path", text(Path::of))));

    private final boolean fromText;

    SettingValues(boolean fromText) {
        this.fromText = fromText;
    }

    /** The value, null if the node holds none of this type. */
    @Nullable
    Object read(JsonNode node, Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return list(structure(node), generic.getActualTypeArguments()[0]);
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants())
                    .filter(each -> shown(each).equals(node.textValue()))
                    .findFirst()
                    .orElse(null);
        }
        Kind kind = kind(type);
        boolean isText = type instanceof Class<?> plain && !plain.isPrimitive();
        try {
            return kind.reading().apply(isText ? node : structure(node));
        } catch (DateTimeException | IllegalArgumentException e) {
            // The caller tells what was expected instead.
            return null;
        }
    }

    /** Whether a section of this type may also be written as one text, and here is. */
    boolean isShort(JsonNode node, Type type) {
        return structure(node).isTextual() && KINDS.containsKey(type);
    }

    /** What {@link #read} would have understood, for a message. */
    String expected(Type type) {
        if (type instanceof ParameterizedType) {
            return "a list";
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants())
                    .map(each -> '"' + shown(each) + '"')
                    .collect(Collectors.joining(" or "));
        }
        return kind(type).expected();
    }

    boolean isNothing(JsonNode node) {
        return node.isNull() || (fromText && "null".equals(node.textValue()));
    }

    /** The node as JSON would have it: a text from the command line may hold a number, a list or a whole section. */
    JsonNode structure(JsonNode node) {
        if (!fromText || !node.isTextual()) {
            return node;
        }
        try {
            JsonNode parsed = ConfigFile.JSON.readTree(node.textValue());
            return parsed.isMissingNode() ? node : parsed;
        } catch (JsonProcessingException e) {
            // It is a text, then; whoever expected something else says so.
            return node;
        }
    }

    private @Nullable List<Object> list(JsonNode node, Type type) {
        if (!node.isArray()) {
            return null;
        }
        var list = new ArrayList<Object>();
        for (JsonNode each : node) {
            Object value = read(each, type);
            if (value == null) {
                return null;
            }
            list.add(value);
        }
        return list;
    }

    private static Kind kind(Type type) {
        Kind kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalStateException("settings of type " + type + " cannot be read");
        }
        return kind;
    }

    private static String shown(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }

    private static Function<JsonNode, @Nullable Object> text(Function<String, Object> reading) {
        return node -> node.isTextual() ? reading.apply(node.textValue()) : null;
    }

    /** @param reading null if the node holds no such value */
    private record Kind(String expected, Function<JsonNode, @Nullable Object> reading) {}
}

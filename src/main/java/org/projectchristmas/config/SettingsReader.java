package org.projectchristmas.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.EditDistance;
import org.projectchristmas.common.OpenKeys;

/**
 * Makes settings records of a JSON tree: a key is a component's name, what is missing is taken from the settings that stood before,
 * and whatever is unknown, of the wrong type or impossible is told by its dotted name. The records' own constructors say what is
 * possible, in messages that begin with a component's name.
 */
final class SettingsReader {
    private final String source;
    private final SettingValues values;

    /**
     * @param source where the tree is from, for messages
     * @param fromText whether every value comes as text, as on a command line
     */
    SettingsReader(String source, boolean fromText) {
        this.source = source;
        values = new SettingValues(fromText);
    }

    /** The settings that the tree describes, with {@code before} where it is silent. */
    <T extends Record> T read(JsonNode tree, Class<T> type, T before) throws ConfigException {
        return type.cast(record("", tree, type, before));
    }

    private @Nullable Object value(String key, JsonNode node, Slot slot, @Nullable Object before)
            throws ConfigException {
        if (slot.nullable() && values.isNothing(node)) {
            return null;
        }
        if (slot.type() instanceof Class<?> plain && plain.isRecord() && !values.isShort(node, plain)) {
            return record(key, values.structure(node), plain, before);
        }
        if (before instanceof Map<?, ?> map && slot.type() instanceof ParameterizedType generic) {
            Type type = generic.getActualTypeArguments()[1];
            return slot.openKeys()
                    ? openMap(key, values.structure(node), type, map)
                    : map(key, values.structure(node), type, map);
        }
        Object value = values.read(node, slot.type());
        if (value == null) {
            throw failure("%s is %s, but %s is expected".formatted(key, node, values.expected(slot.type())), null);
        }
        return value;
    }

    private Object record(String key, JsonNode node, Class<?> type, @Nullable Object before) throws ConfigException {
        RecordComponent[] components = type.getRecordComponents();
        requireKnown(
                key,
                node,
                Arrays.stream(components).map(RecordComponent::getName).toList());
        Object start = before == null ? Records.defaults(type) : before;
        var parts = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            Object old = Records.part(components[i], start);
            parts[i] = node.has(name) ? value(dotted(key, name), node.get(name), Slot.of(components[i]), old) : old;
        }
        try {
            return Records.make(type, parts);
        } catch (IllegalArgumentException e) {
            throw failure(dotted(key, String.valueOf(e.getMessage())), e);
        }
    }

    /** Keys are those that stood before: a map in the settings has a fixed set of names. */
    private Map<Object, @Nullable Object> map(String key, JsonNode node, Type type, Map<?, ?> before)
            throws ConfigException {
        requireKnown(key, node, before.keySet().stream().map(String::valueOf).toList());
        var read = new LinkedHashMap<Object, @Nullable Object>();
        for (var entry : before.entrySet()) {
            String name = String.valueOf(entry.getKey());
            Object old = entry.getValue();
            boolean stated = node.has(name);
            read.put(
                    entry.getKey(),
                    stated ? value(dotted(key, name), node.get(name), new Slot(type, false, false), old) : old);
        }
        return read;
    }

    /** Keys are whatever the file says; those that stood before and are not there stay. */
    private Map<Object, @Nullable Object> openMap(String key, JsonNode node, Type type, Map<?, ?> before)
            throws ConfigException {
        if (!node.isObject()) {
            throw failure("%s is %s, but a section is expected".formatted(key, node), null);
        }
        var read = new LinkedHashMap<Object, @Nullable Object>(before);
        for (String name : (Iterable<String>) node::fieldNames) {
            read.put(name, value(dotted(key, name), node.get(name), new Slot(type, false, false), null));
        }
        return read;
    }

    private void requireKnown(String key, JsonNode node, List<String> known) throws ConfigException {
        if (!node.isObject()) {
            String sorted = String.join(", ", known.stream().sorted().toList());
            throw failure("%s is %s, but a section with %s is expected".formatted(key, node, sorted), null);
        }
        for (String name : (Iterable<String>) node::fieldNames) {
            if (!known.contains(name)) {
                throw failure(
                        "%s is not a setting; expected one of %s, of which the nearest is %s"
                                .formatted(
                                        dotted(key, name),
                                        String.join(
                                                ", ", known.stream().sorted().toList()),
                                        dotted(key, EditDistance.nearest(name, known))),
                        null);
            }
        }
    }

    private ConfigException failure(String problem, @Nullable Throwable cause) {
        return new ConfigException(source + ": " + problem + ".", cause);
    }

    private static String dotted(String key, String name) {
        return key.isEmpty() ? name : key + "." + name;
    }

    /** What may stand in a place: its type, whether it may be left empty with {@code null}, and whether its keys are free. */
    private record Slot(Type type, boolean nullable, boolean openKeys) {
        static Slot of(RecordComponent component) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Slot(component.getGenericType(), nullable, component.isAnnotationPresent(OpenKeys.class));
        }
    }
}

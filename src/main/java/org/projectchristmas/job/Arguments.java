package org.projectchristmas.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.projectchristmas.common.VendorId;

/**
 * What a function is told, by the names of its parameters. Each value is kept in the one way of writing it, so that equal arguments
 * are equal texts.
 *
 * @param values together at most {@value #MOST_LETTERS} letters
 */
public record Arguments(Map<String, String> values) {
    public static final int MOST_LETTERS = 8_000;
    public static final Arguments NONE = new Arguments(Map.of());

    private static final int LONGEST_SHOWN = 160;
    private static final int LONGEST_LIST = 30;
    private static final int SHOWN_OF_A_LIST = 3;

    private static final JsonMapper JSON = new JsonMapper();

    public Arguments {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        int letters = values.entrySet().stream()
                .mapToInt(each -> each.getKey().length() + each.getValue().length())
                .sum();
        if (letters > MOST_LETTERS) {
            throw new IllegalArgumentException(
                    "arguments have at most " + MOST_LETTERS + " letters, but these have " + letters);
        }
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Arguments parse(String json) {
        try {
            return new Arguments(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not arguments: " + json, e);
        }
    }

    /**
     * Reads words such as {@code year=1995}, by name, as a person wrote them.
     *
     * @throws IllegalArgumentException if one is not of this form, or a name is there twice; the message is one sentence
     */
    public static Map<String, String> read(List<String> words) {
        var values = new TreeMap<String, String>();
        for (String each : words) {
            int cut = each.indexOf('=');
            if (cut < 1) {
                throw new IllegalArgumentException(
                        "Expected a name, an equals sign and a value, such as id=4711, not " + each + ".");
            }
            String name = each.substring(0, cut);
            if (values.put(name, each.substring(cut + 1)) != null) {
                throw new IllegalArgumentException(name + " is given twice.");
            }
        }
        return values;
    }

    public Arguments with(String name, String text) {
        var more = new TreeMap<>(values);
        more.put(name, text);
        return new Arguments(more);
    }

    public Arguments with(String name, long number) {
        return with(name, String.valueOf(number));
    }

    public Arguments with(String name, BigDecimal number) {
        return with(name, Parameter.Type.plain(number));
    }

    public Arguments with(String name, Instant time) {
        return with(name, time.toString());
    }

    public Arguments with(String name, Duration time) {
        return with(name, time.toString());
    }

    public Arguments with(String name, URI address) {
        return with(name, address.toString());
    }

    public Arguments with(String name, VendorId vendor) {
        return with(name, vendor.value());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** @throws NoSuchElementException if it was not given, here and in the methods below */
    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new NoSuchElementException("no argument " + name);
        }
        return value;
    }

    public long integer(String name) {
        return Long.parseLong(text(name));
    }

    public List<Long> numbers(String name) {
        return Arrays.stream(text(name).split(",", -1)).map(Long::valueOf).toList();
    }

    public Instant instant(String name) {
        return Instant.parse(text(name));
    }

    public Duration duration(String name) {
        return Duration.parse(text(name));
    }

    public URI url(String name) {
        return URI.create(text(name));
    }

    public VendorId vendor(String name) {
        return new VendorId(text(name));
    }

    /** The one text of these arguments: a JSON object by ascending name. */
    public String json() {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written as JSON", e);
        }
    }

    /**
     * To be read, as on a command line: {@code vendor=ornament_shop_com year=1995}. Long values are shortened; of a list there are the
     * first few and, in brackets, how many they are: {@code products=17,18,19…[50]}.
     */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + shortened(each.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String shortened(String value) {
        String[] parts = value.split(",", -1);
        if (parts.length > SHOWN_OF_A_LIST && value.length() > LONGEST_LIST) {
            String first = String.join(",", Arrays.asList(parts).subList(0, SHOWN_OF_A_LIST));
            return cut(first) + "…[" + parts.length + "]";
        }
        return value.length() > LONGEST_SHOWN ? cut(value) + "…" : value;
    }

    private static String cut(String value) {
        return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) : value;
    }
}

package org.projectchristmas.catalog.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.common.VendorId;

/**
 * What is chosen of facets, in a form that a file can hold. What another version of the program wrote is taken as far as this one
 * understands it.
 *
 * @param facets by the name of the facet; names and values that are not known are passed over
 */
public record WrittenChoices(Map<String, Chosen> facets) {
    public static final WrittenChoices NONE = new WrittenChoices(Map.of());

    /** More than anybody ticks. */
    private static final int MOST_VALUES = 1_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public WrittenChoices {
        facets = facets == null ? Map.of() : Map.copyOf(facets);
    }

    public static WrittenChoices of(FacetChoices choices) {
        var written = new TreeMap<String, Chosen>();
        choices.choices().forEach((facet, choice) -> written.put(facet.name(), Chosen.of(choice)));
        return new WrittenChoices(written);
    }

    public FacetChoices choices() {
        var known = new EnumMap<Facet, FacetChoice>(Facet.class);
        for (Facet facet : Facet.values()) {
            var chosen = facets.get(facet.name());
            if (chosen != null) {
                known.put(facet, chosen.choice(facet));
            }
        }
        return new FacetChoices(known);
    }

    /** As one text. */
    public String json() {
        try {
            return JSON.writeValueAsString(new TreeMap<>(facets));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words and numbers can always be written", e);
        }
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static WrittenChoices parse(String json) {
        try {
            return new WrittenChoices(JSON.readValue(json, new TypeReference<Map<String, Chosen>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not choices: " + json, e);
        }
    }

    /** What is chosen of one facet; from and to are years or cents, null for no range. */
    public record Chosen(
            List<String> values,
            @Nullable Long from,
            @Nullable Long to) {
        private static final Pattern NUMBER_OR_NONE = Pattern.compile("-?[0-9]{1,18}|");

        public Chosen {
            values = values == null || values.size() > MOST_VALUES ? List.of() : List.copyOf(values);
        }

        static Chosen of(FacetChoice choice) {
            var range = choice.range();
            return new Chosen(
                    choice.values().stream().sorted().toList(),
                    range == null ? null : (Long) range.from(),
                    range == null ? null : (Long) range.to());
        }

        FacetChoice choice(Facet facet) {
            var understood =
                    values.stream().filter(each -> isUnderstood(facet, each)).collect(Collectors.toUnmodifiableSet());
            return new FacetChoice(understood, range());
        }

        private static boolean isUnderstood(Facet facet, String value) {
            return switch (facet) {
                case VENDOR -> VendorId.isId(value);
                case AVAILABILITY ->
                    Arrays.stream(Availability.values())
                            .anyMatch(each -> each.word().equals(value));
                case YEAR, PRICE -> NUMBER_OR_NONE.matcher(value).matches();
                case CONDITION, SERIES, ARTIST, BRAND -> true;
            };
        }

        private FacetChoice.@Nullable Range range() {
            return from == null || to == null || from > to ? null : new FacetChoice.Range(from, to);
        }
    }
}

package org.projectchristmas.catalog.search;

import java.util.EnumMap;
import java.util.Map;

/** What is chosen of all facets. A product must pass each. */
public record FacetChoices(Map<Facet, FacetChoice> choices) {
    public static final FacetChoices NONE = new FacetChoices(Map.of());

    public FacetChoices {
        var made = new EnumMap<Facet, FacetChoice>(Facet.class);
        choices.forEach((facet, choice) -> {
            if (!choice.isNone()) {
                made.put(facet, choice);
            }
        });
        choices = Map.copyOf(made);
    }

    public FacetChoice of(Facet facet) {
        return choices.getOrDefault(facet, FacetChoice.NONE);
    }

    /** These choices with another one for a facet. */
    public FacetChoices with(Facet facet, FacetChoice choice) {
        var changed = new EnumMap<Facet, FacetChoice>(Facet.class);
        changed.putAll(choices);
        changed.put(facet, choice);
        return new FacetChoices(changed);
    }

    public boolean isNone() {
        return choices.isEmpty();
    }
}

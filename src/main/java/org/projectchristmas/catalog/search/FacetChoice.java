package org.projectchristmas.catalog.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen of one facet: a product passes if it has one of the values or is in the range.
 *
 * @param values the empty text stands for products that have no value
 * @param range null for none
 */
public record FacetChoice(Set<String> values, @Nullable Range range) {
    /** Nothing is chosen, so everything passes. */
    public static final FacetChoice NONE = new FacetChoice(Set.of(), null);

    public FacetChoice {
        values = Set.copyOf(values);
    }

    public boolean isNone() {
        return values.isEmpty() && range == null;
    }

    /** Years or cents, both ends included. */
    public record Range(long from, long to) {
        boolean holds(long value) {
            return value >= from && value <= to;
        }
    }
}

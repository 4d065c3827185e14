package org.projectchristmas.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How many products a query finds, by each of their properties. Each facet is counted as if nothing were chosen of itself, but with
 * what is chosen of the others: so it shows what a further choice would bring.
 *
 * @param total how many products pass everything that is chosen
 * @param values the values of the facets that have codes, largest count first; the empty text for products without one
 * @param years release year to count; 0 for products without one
 * @param prices the buckets in order, all of them
 * @param unpriced products that state no price
 */
public record FacetCounts(
        int total,
        Map<Facet, List<Value>> values,
        SortedMap<Integer, Integer> years,
        List<PriceBucket> prices,
        int unpriced) {

    /** The values of a facet that has codes. */
    public List<Value> of(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }

    /** A value and its count, which is not 0. */
    public record Value(String text, int count) {}

    /** @param from in cents, included; {@code to} likewise, {@link Long#MAX_VALUE} for the last */
    public record PriceBucket(long from, long to, int count) {}
}

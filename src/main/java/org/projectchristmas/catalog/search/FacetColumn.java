package org.projectchristmas.catalog.search;

import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.search.RowTable.Column;
import org.projectchristmas.common.VendorId;

/**
 * The column of a facet whose values have codes.
 *
 * @param size codes are below it
 * @param values the value of a code
 * @param codes the code of a value, or -1
 */
record FacetColumn(Column column, int size, IntFunction<String> values, ToIntFunction<String> codes) {
    private static final Availability[] AVAILABILITIES = Availability.values();

    /** @param facet neither year nor price, which are numbers */
    static FacetColumn of(Facet facet, Rows rows) {
        return switch (facet) {
            case VENDOR ->
                new FacetColumn(
                        Column.VENDOR,
                        rows.vendors.size(),
                        code -> rows.vendors.value(code).value(),
                        value -> rows.vendors.find(new VendorId(value)));
            case AVAILABILITY ->
                new FacetColumn(
                        Column.AVAILABILITY,
                        AVAILABILITIES.length,
                        code -> AVAILABILITIES[code].word(),
                        value -> Availability.ofWord(value).ordinal());
            case CONDITION -> of(Column.CONDITION, rows.conditions);
            case SERIES -> of(Column.SERIES, rows.series);
            case ARTIST -> of(Column.ARTIST, rows.artists);
            case BRAND -> of(Column.BRAND, rows.brands);
            case YEAR, PRICE -> throw new IllegalArgumentException(facet + " has no codes");
        };
    }

    private static FacetColumn of(Column column, Terms terms) {
        return new FacetColumn(column, terms.size(), terms::value, terms::find);
    }

    /** For each code, whether its value is among these. */
    boolean[] marked(Set<String> wanted) {
        var marked = new boolean[size];
        for (String value : wanted) {
            int code = codes.applyAsInt(value);
            if (code >= 0 && code < size) {
                marked[code] = true;
            }
        }
        return marked;
    }
}

package org.projectchristmas.bench;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorNames;

/** How long the counts of all facets take, for several queries with and without choices. The arguments, if any, are the sizes. */
public final class FacetBenchmark {
    private static final List<String> TYPED = List.of("", "father", "year:1990..1999", "price<30 instock", "-train");

    private FacetBenchmark() {}

    public static void main(String... arguments) throws QueryException {
        int[] sizes = arguments.length == 0
                ? new int[] {25_000, 100_000, 1_000_000}
                : List.of(arguments).stream().mapToInt(Integer::parseInt).toArray();
        var some = FacetChoices.NONE
                .with(Facet.VENDOR, new FacetChoice(Set.of("hookedonhallmark_com"), null))
                .with(Facet.CONDITION, new FacetChoice(Set.of("MIB", ""), null))
                .with(Facet.PRICE, new FacetChoice(Set.of(), new FacetChoice.Range(1_000, 5_000)));
        var parser = new QueryParser(VendorNames.known(), ManyProducts.NOW, ZoneOffset.UTC);
        for (int rows : sizes) {
            var index = new ColumnarIndex();
            ManyProducts.fill(index, rows);
            var times = new ArrayList<Long>();
            for (int round = -3; round < 10; round++) {
                for (String typed : TYPED) {
                    for (FacetChoices choices : List.of(FacetChoices.NONE, some)) {
                        var query = CatalogQuery.ALL.with(parser.parse(typed), choices);
                        long start = System.nanoTime();
                        index.facets(query, Cancellation.never());
                        if (round >= 0) {
                            times.add(System.nanoTime() - start);
                        }
                    }
                }
            }
            System.out.printf(
                    "%,d rows, %d counts of all facets: %s%n",
                    rows,
                    times.size(),
                    ManyProducts.figures(
                            times.stream().mapToLong(Long::longValue).toArray()));
        }
    }
}

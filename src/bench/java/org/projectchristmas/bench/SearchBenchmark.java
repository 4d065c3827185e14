package org.projectchristmas.bench;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.common.VendorNames;

/**
 * How long a keystroke's search takes, from the text to the ordered result, at three sizes of catalog: for plain words, and for the
 * language, in turns. The arguments, if any, are the sizes.
 */
public final class SearchBenchmark {
    private static final Map<String, List<String>> TYPED = Map.of(
            "words", List.of("father christmas", "1998 snow", "qx63", "nutcracker #3", "zzz", "e"),
            "language",
                    List.of(
                            "series:\"frosty friends\" year:1990..1999 price<30 instock",
                            "vendor:hooked cond:mib added:<7d dropped",
                            "train or (sleigh -santa)",
                            "name:father sku:qx63",
                            "-frosty -has:cond artist:12"));

    private SearchBenchmark() {}

    public static void main(String... arguments) {
        int[] sizes = arguments.length == 0
                ? new int[] {25_000, 100_000, 1_000_000}
                : List.of(arguments).stream().mapToInt(Integer::parseInt).toArray();
        for (int rows : sizes) {
            long before = ManyProducts.megabytesInUse();
            var index = new ColumnarIndex();
            long start = System.nanoTime();
            ManyProducts.fill(index, rows);
            System.out.printf("%,d rows: filled in %d ms%n", rows, (System.nanoTime() - start) / 1_000_000);
            var times = new LinkedHashMap<String, List<Long>>();
            for (int round = -3; round < 10; round++) {
                for (var kind : TYPED.entrySet()) {
                    List<Long> taken = type(index, kind.getValue());
                    if (round >= 0) {
                        times.computeIfAbsent(kind.getKey(), _ -> new ArrayList<>())
                                .addAll(taken);
                    }
                }
            }
            times.forEach((kind, taken) -> System.out.printf(
                    "%,d rows, %s, %d keystrokes: %s%n",
                    rows,
                    kind,
                    taken.size(),
                    ManyProducts.figures(
                            taken.stream().mapToLong(Long::longValue).toArray())));
            long used = ManyProducts.megabytesInUse() - before;
            System.out.printf("%,d rows: %d MB of heap, %d bytes a row%n", rows, used, (used << 20) / rows);
            // The index must live until its memory has been counted.
            index.version().get();
        }
    }

    /** Types each text letter by letter, then clears it, as a person would. What is no query yet is passed over. */
    private static List<Long> type(ColumnarIndex index, List<String> texts) {
        var parser = new QueryParser(VendorNames.known(), ManyProducts.NOW, ZoneOffset.UTC);
        var times = new ArrayList<Long>();
        for (String text : texts) {
            for (int length = 0; length <= text.length(); length++) {
                long start = System.nanoTime();
                Query query;
                try {
                    query = parser.parse(text.substring(0, length));
                } catch (QueryException _) {
                    continue;
                }
                var result = index.search(CatalogQuery.ALL.with(query, FacetChoices.NONE));
                for (int row = 0; row < Math.min(40, result.size()); row++) {
                    result.row(row);
                }
                times.add(System.nanoTime() - start);
            }
        }
        return times;
    }
}

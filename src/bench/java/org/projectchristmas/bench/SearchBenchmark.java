package org.projectchristmas.bench;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;

/** How long a keystroke's search takes, from the query to the ordered result, at three sizes of catalog. */
public final class SearchBenchmark {
    private static final List<String> TYPED =
            List.of("father christmas", "1998 snow", "qx63", "nutcracker #3", "zzz", "e");
    private static final String[] WORDS = {
        "Father", "Christmas", "Snowman", "Angel", "Train", "Nutcracker", "Santa", "Robin", "House", "Carousel", "Star",
        "Bell", "Sleigh", "Bear", "Tree", "Frosty", "Friends", "Village", "Teddy", "Candle", "Workshop", "Winter"
    };

    private SearchBenchmark() {}

    public static void main(String[] args) {
        for (int rows : new int[] {17_000, 100_000, 1_000_000}) {
            var index = new ColumnarIndex();
            long start = System.nanoTime();
            fill(index, rows);
            System.out.printf("%,d rows: filled in %d ms%n", rows, (System.nanoTime() - start) / 1_000_000);
            for (int warm = 0; warm < 3; warm++) {
                type(index);
            }
            long[] times = new long[0];
            for (int round = 0; round < 10; round++) {
                long[] more = type(index);
                int before = times.length;
                times = Arrays.copyOf(times, before + more.length);
                System.arraycopy(more, 0, times, before, more.length);
            }
            Arrays.sort(times);
            System.out.printf(
                    "%,d rows, %d keystrokes: p50 %.2f ms, p95 %.2f ms, max %.2f ms%n",
                    rows, times.length, at(times, 0.5), at(times, 0.95), at(times, 1));
            System.gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf("%,d rows: %d MB of heap in use%n", rows, used >> 20);
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    /** Types each text letter by letter, then clears it, as a person would. */
    private static long[] type(ColumnarIndex index) {
        var times = new ArrayList<Long>();
        for (String text : TYPED) {
            for (int length = 0; length <= text.length(); length++) {
                var query = new CatalogQuery(text.substring(0, length), null, null, Shelf.ALL, null, Sort.YEAR, true);
                long start = System.nanoTime();
                var result = index.search(query);
                for (int row = 0; row < Math.min(40, result.size()); row++) {
                    result.row(row);
                }
                times.add(System.nanoTime() - start);
            }
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private static void fill(ColumnarIndex index, int rows) {
        var random = new Random(7);
        VendorId[] vendors = {
            new VendorId("hallmark_ornaments_com"),
            new VendorId("hookedonhallmark_com"),
            new VendorId("ornament_shop_com")
        };
        Instant now = Instant.parse("2026-11-01T00:00:00Z");
        var batch = new ArrayList<Product>();
        for (int i = 1; i <= rows; i++) {
            int year = 1973 + random.nextInt(54);
            String name =
                    "%d %s %s %s #%d".formatted(year, word(random), word(random), word(random), random.nextInt(30));
            var lore = new Description.Lore(word(random) + " " + word(random), 3, "Robert Chad", "3\" H", null);
            var description =
                    new Description(name, year, "QX" + (1000 + random.nextInt(9000)), "Hallmark", null, true, lore);
            batch.add(new Product(
                    i,
                    new ProductKey(vendors[random.nextInt(3)], Integer.toString(i)),
                    description,
                    new Links(
                            URI.create("https://shop.example/a_p_" + i + ".html"),
                            URI.create("https://shop.example/assets/images/" + i + ".jpg")),
                    new Product.Offering(
                            PriceTag.of(Money.usd(random.nextInt(100) + ".95")), Availability.AVAILABLE, null),
                    new Sighting(now, now, null, null),
                    Map.of()));
            if (batch.size() == 5_000) {
                index.put(batch);
                batch.clear();
            }
        }
        index.put(batch);
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}

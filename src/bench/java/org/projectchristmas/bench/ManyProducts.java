package org.projectchristmas.bench;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;

/** Catalogs of any size for benchmarks; the same ones each time. */
final class ManyProducts {
    static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final String[] WORDS = {
        "Father", "Christmas", "Snowman", "Angel", "Train", "Nutcracker", "Santa", "Robin", "House", "Carousel", "Star",
        "Bell", "Sleigh", "Bear", "Tree", "Frosty", "Friends", "Village", "Teddy", "Candle", "Workshop", "Winter"
    };
    private static final String[] CONDITIONS = {"MIB", "NB", "DB", "SDB", "New"};
    private static final VendorId[] VENDORS = {
        new VendorId("hallmark_ornaments_com"), new VendorId("hookedonhallmark_com"), new VendorId("ornament_shop_com")
    };

    private ManyProducts() {}

    static void fill(ColumnarIndex index, int rows) {
        var random = new Random(7);
        var batch = new ArrayList<Product>();
        for (int id = 1; id <= rows; id++) {
            batch.add(product(id, random));
            if (batch.size() == 5_000) {
                index.put(batch);
                batch.clear();
            }
        }
        index.put(batch);
    }

    private static Product product(int id, Random random) {
        int year = 1973 + random.nextInt(54);
        String name = "%d %s %s %s #%d".formatted(year, word(random), word(random), word(random), random.nextInt(30));
        var lore = new Description.Lore(
                word(random) + " " + word(random), 3, "Artist " + random.nextInt(120), "3\" H", null);
        String condition = random.nextInt(3) == 0 ? CONDITIONS[random.nextInt(CONDITIONS.length)] : null;
        var description =
                new Description(name, year, "QX" + (1000 + random.nextInt(9000)), "Hallmark", condition, true, lore);
        Money price = Money.usd(random.nextInt(100) + ".95");
        PriceMove move = random.nextInt(5) == 0
                ? new PriceMove(
                        Money.usd(random.nextInt(100) + ".95"), NOW.minus(Duration.ofHours(random.nextInt(900))))
                : null;
        return new Product(
                id,
                new ProductKey(VENDORS[random.nextInt(3)], Integer.toString(id)),
                description,
                new Links(
                        URI.create("https://shop.example/a_p_" + id + ".html"),
                        URI.create("https://shop.example/assets/images/" + id + ".jpg")),
                new Product.Offering(PriceTag.of(price), Availability.values()[random.nextInt(3)], move),
                new Sighting(NOW.minus(Duration.ofHours(random.nextInt(9_000))), NOW, null, null),
                Map.of());
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    /** The median, the 95th of a hundred and the longest of some times in nanoseconds, in words. */
    static String figures(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return "p50 %.2f ms, p95 %.2f ms, max %.2f ms".formatted(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    static long megabytesInUse() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
    }
}

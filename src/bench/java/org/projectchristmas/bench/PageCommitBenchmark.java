package org.projectchristmas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.store.Database;
import org.projectchristmas.store.JdbcSyncStore;
import org.projectchristmas.store.StoreSettings;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncTransaction;

/** What it costs to write what a product page says, by how many pages share a commit; a fresh catalog in a file each time. */
public final class PageCommitBenchmark {
    private static final VendorId SHOP = new VendorId("ornament_shop_com");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final int PRODUCTS = 10_000;
    private static final int CARDS = 100;
    private static final String TEXT =
            "The fourth in the series shows a lantern, a sack of toys and a robin. ".repeat(6);

    private PageCommitBenchmark() {}

    public static void main(String[] args) throws IOException {
        System.out.printf("%,d product pages; %s%n", PRODUCTS, System.getProperty("java.runtime.version"));
        System.out.println("pages a commit   CPU ms a page   wall ms a page   file MB");
        for (int round = 0; round < 3; round++) {
            for (int group : new int[] {1, 4, 12}) {
                measure(group);
            }
        }
    }

    private static void measure(int group) throws IOException {
        Path home = Files.createTempDirectory("page-commit");
        try (var database = Database.open(StoreSettings.DEFAULT, home)) {
            var store = new JdbcSyncStore(database);
            for (int from = 0; from < PRODUCTS; from += CARDS) {
                int first = from;
                store.inTransaction(transaction -> transaction.insert(listing(first)));
            }
            var threads = ManagementFactory.getThreadMXBean();
            long cpu = threads.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            for (int from = 0; from < PRODUCTS; from += group) {
                int first = from;
                store.inTransaction(transaction -> {
                    for (int each = first; each < Math.min(first + group, PRODUCTS); each++) {
                        detail(transaction, each);
                    }
                    return first;
                });
            }
            System.out.printf(
                    "%14d   %13.3f   %14.3f   %7d%n",
                    group,
                    (threads.getCurrentThreadCpuTime() - cpu) / 1e6 / PRODUCTS,
                    (System.nanoTime() - wall) / 1e6 / PRODUCTS,
                    size(home) >> 20);
        } finally {
            delete(home);
        }
    }

    private static long size(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(each -> each.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static List<StoredProduct> listing(int from) {
        var products = new ArrayList<StoredProduct>();
        for (int each = from; each < from + CARDS; each++) {
            products.add(product(
                    each, new Description(name(each), 1998, null, null, null, true, Description.Lore.NONE), null));
        }
        return products;
    }

    private static String name(int each) {
        return "1998 Nature's Sketchbook #" + each + " - Red Cardinal";
    }

    private static void detail(SyncTransaction transaction, int each) {
        String id = Integer.toString(50_000 + each);
        StoredProduct known = transaction
                .known(SHOP, Map.of(id, link(each)))
                .values()
                .iterator()
                .next();
        var read = product(
                each,
                new Description(
                        name(each),
                        1998,
                        "QX" + (6_000 + each),
                        "Hallmark",
                        "NB",
                        true,
                        new Description.Lore("Nature's Sketchbook", 4, "John Francis", "3\" H", TEXT)),
                NOW);
        var product = read.product();
        transaction.update(
                List.of(new StoredProduct(
                        new Product(
                                known.id(),
                                product.key(),
                                product.description(),
                                product.links(),
                                product.offering(),
                                product.sighting(),
                                product.sources()),
                        1998,
                        known.listed())),
                NOW);
    }

    private static URI link(int each) {
        return URI.create("https://shop.test/1998-natures-sketchbook-" + each + "-red-cardinal/");
    }

    private static StoredProduct product(int each, Description description, @Nullable Instant syncedAt) {
        PriceTag price = PriceTag.of(Money.usd("28.95"));
        Availability availability = syncedAt == null ? Availability.UNKNOWN : Availability.AVAILABLE;
        return new StoredProduct(
                new Product(
                        0,
                        new ProductKey(SHOP, Integer.toString(50_000 + each)),
                        description,
                        new Links(
                                link(each),
                                syncedAt == null ? null : URI.create("https://shop.test/i/" + each + ".jpg")),
                        new Product.Offering(price, availability, null),
                        new Sighting(NOW, NOW, syncedAt, null),
                        Map.of("name", "card", "price", "_3d_item", "sku", "_3d_item", "availability", "_3d_item")),
                1998,
                new StoredProduct.Listed(price, Availability.UNKNOWN, name));
    }
}

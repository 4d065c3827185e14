package org.projectchristmas.store;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.insight.IndexInsights;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.sync.StoredProduct;

/** A catalog in H2 in which everything occurs that an answer could count wrongly; the same one each time. */
public final class RandomGoods implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private static final VendorId[] SHOPS = {Ornaments.FACTORY, Ornaments.HOOKED, Ornaments.SHOP};

    private final Random random;
    private final OpenDatabase open;
    private final Ports ports;

    /** @param name of the database */
    public RandomGoods(String name, long seed, int count) {
        random = new Random(seed);
        open = OpenDatabase.at("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        ports = open.emptied();
        var goods = new ArrayList<StoredProduct>();
        for (int i = 0; i < count; i++) {
            goods.add(some("" + i).stored());
        }
        List<StoredProduct> stored = Ornaments.insert(ports, goods.toArray(StoredProduct[]::new));
        for (StoredProduct each : stored) {
            if (random.nextInt(4) == 0) {
                var before = each.product().offering();
                var next = before.next(price(), before.availability(), NOW);
                Ornaments.update(
                        ports,
                        Ornaments.with(each, with(each.product(), next)),
                        NOW.minus(Duration.ofHours(random.nextInt(24 * 10))));
            }
        }
    }

    private static Product with(Product of, Product.Offering offering) {
        return new Product(of.id(), of.key(), of.description(), of.links(), offering, of.sighting(), of.sources());
    }

    private Goods some(String id) {
        Goods goods = new Goods(Ornaments.listed(SHOPS[random.nextInt(SHOPS.length)], id))
                .year(random.nextInt(8) == 0 ? null : 1995 + random.nextInt(4))
                .tag(price())
                .came(NOW.minus(Duration.ofHours(random.nextInt(24 * 12))));
        int sku = random.nextInt(90);
        // Every third SKU is sold out wherever it stands alone.
        goods = goods.stock(sku % 3 == 0 ? Availability.UNAVAILABLE : Availability.values()[random.nextInt(5) % 3]);
        goods = switch (random.nextInt(8)) {
            case 0 -> goods;
            // "QX1" is the beginning of "QX10".
            case 1 -> goods.sku("QX" + sku + " or QX" + (100 + random.nextInt(30) * 3));
            case 2 -> goods.sku("qx-" + sku + "NB");
            default -> goods.sku("QX" + sku);
        };
        goods = switch (random.nextInt(5)) {
            case 0 -> goods.condition("MIB");
            case 1 -> goods.condition("mib");
            case 2 -> goods.condition("MIB damaged");
            default -> goods;
        };
        if (random.nextInt(4) == 0) {
            goods = goods.fell(
                    "30.00", (10 + random.nextInt(40)) + ".00", NOW.minus(Duration.ofHours(random.nextInt(300))));
        }
        if (random.nextInt(10) == 0) {
            goods = goods.accessory();
        }
        return random.nextInt(8) == 0 ? goods.gone() : goods;
    }

    private PriceTag price() {
        var amount = new Money(new BigDecimal((5 + random.nextInt(9)) + ".50"), random.nextInt(5) == 0 ? "CAD" : "USD");
        return switch (random.nextInt(6)) {
            case 0 -> PriceTag.ON_REQUEST;
            case 1 -> new PriceTag(PriceTag.Kind.FROM, amount, null);
            default -> PriceTag.of(amount);
        };
    }

    /** What the database answers. */
    public Insights stored() {
        return new JdbcInsights(open.database());
    }

    /** The catalog in memory, and what it answers. */
    public InMemory inMemory() {
        return inMemory(ports.catalog(), open.database());
    }

    public record InMemory(CatalogIndex index, Insights insights) {}

    static InMemory inMemory(Catalog catalog, Database database) {
        var index = new ColumnarIndex();
        index.putAll(catalog, Cancellation.never());
        return new InMemory(index, new IndexInsights(index::listings, new JdbcFirstPrices(database)));
    }

    @Override
    public void close() {
        open.close();
    }
}

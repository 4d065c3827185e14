package org.projectchristmas.store;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Description.Lore;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.StoredProduct.Listed;

/** Products for tests, and small changes to them. */
final class Ornaments {
    static final VendorId FACTORY = new VendorId("hallmark_ornaments_com");
    static final VendorId HOOKED = new VendorId("hookedonhallmark_com");
    static final VendorId SHOP = new VendorId("ornament_shop_com");
    static final Instant MORNING = Instant.parse("2026-11-23T08:00:00.123456Z");
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Instant EVENING = Instant.parse("2026-11-23T20:00:00Z");
    static final PriceTag PRICE = PriceTag.of(Money.usd("28.95"));

    private static final String TEXT =
            "The eleventh Father Christmas carries a lantern and a sack of toys. ".repeat(10);

    private Ornaments() {}

    /** A product as a listing shows it, of the year 1998. */
    static StoredProduct listed(VendorId vendor, String id) {
        return listed(vendor, id, 1998);
    }

    static StoredProduct listed(VendorId vendor, String id, int year) {
        String path = id.startsWith(ProductKey.PROVISIONAL)
                ? id.substring(ProductKey.PROVISIONAL.length())
                : "/Angel_p_" + id + ".html";
        return new StoredProduct(
                new Product(
                        0,
                        new ProductKey(vendor, id),
                        new Description(year + " Angel " + id, year, null, null, null, true, Lore.NONE),
                        new Links(URI.create("http://127.0.0.1:8080" + path), null),
                        new Product.Offering(PRICE, Availability.UNKNOWN, null),
                        new Sighting(MORNING, MORNING, null, null),
                        Map.of("name", "card")),
                year,
                new Listed(PRICE, Availability.UNKNOWN, null));
    }

    /** Every field that there is. */
    static StoredProduct detailed(VendorId vendor, String id, @Nullable String sku) {
        return new StoredProduct(
                new Product(
                        0,
                        new ProductKey(vendor, id),
                        new Description(
                                "2014 Father Christmas #11 \u2013 \u201cNo\u00ebl\u201d",
                                2014,
                                sku,
                                "Hallmark",
                                "NB",
                                false,
                                new Lore("Father Christmas", 11, "Robert Chad", "3\" H", "The 11th\nof the series.")),
                        new Links(
                                URI.create("http://127.0.0.1:8080/" + id),
                                URI.create("http://127.0.0.1:8080/assets/images/" + id + ".jpg")),
                        new Product.Offering(
                                new PriceTag(PriceTag.Kind.FROM, Money.usd("17.95"), Money.usd("19.95")),
                                Availability.AVAILABLE,
                                new PriceMove(Money.usd("18.50"), MORNING)),
                        new Sighting(MORNING, NOON, NOON, EVENING),
                        Map.of("sku", "_3d_item", "price", "#price = 100%")),
                2014,
                new Listed(PriceTag.ON_REQUEST, Availability.UNAVAILABLE, "Father Christmas #11"));
    }

    static StoredProduct offered(StoredProduct from, PriceTag price, Availability availability) {
        Product of = from.product();
        return with(
                from,
                new Product(
                        of.id(),
                        of.key(),
                        of.description(),
                        of.links(),
                        new Product.Offering(price, availability, of.offering().move()),
                        of.sighting(),
                        of.sources()));
    }

    /** As if its price had just fallen. */
    static StoredProduct reduced(StoredProduct from, Instant at) {
        Product of = from.product();
        var offering = new Product.Offering(
                PriceTag.of(Money.usd("19.95")), of.offering().availability(), new PriceMove(Money.usd("28.95"), at));
        return with(
                from,
                new Product(of.id(), of.key(), of.description(), of.links(), offering, of.sighting(), of.sources()));
    }

    static StoredProduct sighted(StoredProduct from, Sighting sighting) {
        Product of = from.product();
        return with(
                from,
                new Product(of.id(), of.key(), of.description(), of.links(), of.offering(), sighting, of.sources()));
    }

    /** As if its page was read. */
    static StoredProduct read(StoredProduct from, Instant at) {
        Sighting seen = from.product().sighting();
        return sighted(from, new Sighting(seen.createdAt(), at, at, seen.delistedAt()));
    }

    static StoredProduct keyed(StoredProduct from, String productId) {
        Product of = from.product();
        return with(
                from,
                new Product(
                        of.id(),
                        new ProductKey(of.key().vendor(), productId),
                        of.description(),
                        of.links(),
                        of.offering(),
                        of.sighting(),
                        of.sources()));
    }

    static StoredProduct withSku(StoredProduct from, @Nullable String sku) {
        Product of = from.product();
        Description said = of.description();
        return with(
                from,
                new Product(
                        of.id(),
                        of.key(),
                        new Description(
                                said.name(),
                                said.releaseYear(),
                                sku,
                                said.brand(),
                                said.condition(),
                                said.ornament(),
                                said.lore()),
                        of.links(),
                        of.offering(),
                        of.sighting(),
                        of.sources()));
    }

    /** As a product page describes a listed product, with a text of ordinary length. */
    static StoredProduct described(StoredProduct from, String sku, Instant at) {
        Product of = from.product();
        Product page = detailed(of.key().vendor(), of.key().productId(), sku).product();
        return with(
                from,
                new Product(
                        of.id(),
                        of.key(),
                        new Description(
                                of.description().name(),
                                of.description().releaseYear(),
                                sku,
                                "Hallmark",
                                null,
                                true,
                                new Lore("Father Christmas", 11, "Robert Chad", "3\" H", TEXT)),
                        new Links(of.links().page(), page.links().image()),
                        new Product.Offering(of.offering().price(), Availability.AVAILABLE, null),
                        new Sighting(of.sighting().createdAt(), at, at, null),
                        page.sources()));
    }

    static StoredProduct with(StoredProduct from, Product product) {
        return new StoredProduct(product, from.listingYear(), from.listed());
    }

    /** The same with the number that the catalog gave it. */
    static StoredProduct numbered(StoredProduct from, long id) {
        Product of = from.product();
        return with(
                from,
                new Product(id, of.key(), of.description(), of.links(), of.offering(), of.sighting(), of.sources()));
    }

    /** Inserts products in one transaction and gives them back with their numbers. */
    static List<StoredProduct> insert(Ports ports, StoredProduct... products) {
        List<Long> ids = ports.sync().inTransaction(transaction -> transaction.insert(List.of(products)));
        return IntStream.range(0, products.length)
                .mapToObj(each -> numbered(products[each], ids.get(each)))
                .toList();
    }

    static void update(Ports ports, StoredProduct product, Instant at) {
        ports.sync().inTransaction(transaction -> {
            transaction.update(List.of(product), at);
            return true;
        });
    }

    static Product stored(Ports ports, StoredProduct product) {
        return ports.catalog().find(product.id()).orElseThrow();
    }
}

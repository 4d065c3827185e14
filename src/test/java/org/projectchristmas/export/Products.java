package org.projectchristmas.export;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;

/** A catalog in a list, and products to fill it with. */
final class Products implements Catalog {
    private static final Instant CREATED = Instant.parse("2026-11-01T08:00:00.123Z");
    private final List<Product> products = new ArrayList<>();

    static Product named(long id, String name) {
        return product(id, name, PriceTag.of(Money.usd("28.95")));
    }

    static Product product(long id, String name, PriceTag price) {
        return new Product(
                id,
                new ProductKey(new VendorId("ornament_shop_com"), Long.toString(4000 + id)),
                new Description(
                        name,
                        1998,
                        "QX6863",
                        "Hallmark",
                        "NB",
                        true,
                        new Description.Lore("Thimble", 4, "Ann Smith", "3\" H", null)),
                new Links(
                        URI.create("https://www.ornament-shop.com/angel-" + id), URI.create("https://i.example/1.jpg")),
                new Product.Offering(
                        price,
                        Availability.AVAILABLE,
                        new PriceMove(Money.usd("31"), Instant.parse("2026-11-02T08:00:00Z"))),
                new Sighting(CREATED, Instant.parse("2026-11-03T08:00:00Z"), null, null),
                Map.of());
    }

    Products add(Product product) {
        products.add(product);
        return this;
    }

    @Override
    public Optional<Product> find(long id) {
        return products.stream().filter(each -> each.id() == id).findFirst();
    }

    @Override
    public Optional<Product> find(ProductKey key) {
        return products.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    @Override
    public List<Product> withSku(String sku) {
        return products.stream()
                .filter(each -> Objects.equals(each.description().sku(), sku))
                .toList();
    }

    @Override
    public List<Product> findAll(List<Long> ids) {
        return products.stream().filter(each -> ids.contains(each.id())).toList();
    }

    @Override
    public long count() {
        return products.size();
    }

    @Override
    public void forEach(Consumer<? super Product> action) {
        products.forEach(action);
    }
}

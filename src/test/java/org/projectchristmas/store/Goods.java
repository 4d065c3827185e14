package org.projectchristmas.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.common.Money;
import org.projectchristmas.sync.StoredProduct;

/** A product with some of its facts changed, one after the other. */
record Goods(StoredProduct stored) {
    private Product product() {
        return stored.product();
    }

    private Goods with(Description description, Product.Offering offering, Sighting sighting) {
        Product of = product();
        return new Goods(Ornaments.with(
                stored, new Product(of.id(), of.key(), description, of.links(), offering, sighting, of.sources())));
    }

    private Goods described(
            @Nullable Integer year, @Nullable String sku, @Nullable String condition, boolean isOrnament) {
        Description of = product().description();
        String name = year == null ? of.name() : of.name().replaceFirst("^\\d{4}", year.toString());
        return with(
                new Description(name, year, sku, of.brand(), condition, isOrnament, of.lore()),
                product().offering(),
                product().sighting());
    }

    Goods sku(String sku) {
        Description of = product().description();
        return described(of.releaseYear(), sku, of.condition(), of.ornament());
    }

    Goods year(@Nullable Integer year) {
        Description of = product().description();
        return described(year, of.sku(), of.condition(), of.ornament());
    }

    Goods condition(String condition) {
        Description of = product().description();
        return described(of.releaseYear(), of.sku(), condition, of.ornament());
    }

    Goods accessory() {
        Description of = product().description();
        return described(of.releaseYear(), of.sku(), of.condition(), false);
    }

    private Goods offering(PriceTag price, Availability availability, @Nullable PriceMove move) {
        return with(
                product().description(),
                new Product.Offering(price, availability, move),
                product().sighting());
    }

    Goods stock(Availability availability) {
        Product.Offering of = product().offering();
        return offering(of.price(), availability, of.move());
    }

    Goods price(String dollars) {
        return tag(PriceTag.of(Money.usd(dollars)));
    }

    Goods tag(PriceTag price) {
        Product.Offering of = product().offering();
        return offering(price, of.availability(), of.move());
    }

    /** Or rose. */
    Goods fell(String before, String now, Instant at) {
        return offering(
                PriceTag.of(Money.usd(now)), product().offering().availability(), new PriceMove(Money.usd(before), at));
    }

    Goods came(Instant at) {
        Sighting of = product().sighting();
        return with(
                product().description(),
                product().offering(),
                new Sighting(at, at, of.lastSyncedAt(), of.delistedAt()));
    }

    /** No longer listed. */
    Goods gone() {
        Sighting of = product().sighting();
        return with(
                product().description(),
                product().offering(),
                new Sighting(of.createdAt(), of.lastSeenAt(), of.lastSyncedAt(), Ornaments.EVENING));
    }
}

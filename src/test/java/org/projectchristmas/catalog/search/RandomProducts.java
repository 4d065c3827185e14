package org.projectchristmas.catalog.search;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;

/** Products of which anything may be missing; the same ones each time. */
final class RandomProducts {
    static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");
    private static final String[] WORDS = {
        "Frosty", "Friends", "Noël", "Train", "Star", "Father", "Christmas", "on", "Top"
    };
    private static final String[] SHOPS = {"hallmark_ornaments_com", "hookedonhallmark_com", "ornament_shop_com"};

    private final Random random;

    RandomProducts(long seed) {
        random = new Random(seed);
    }

    List<Product> make(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::product).toList();
    }

    private Product product(int id) {
        var lore = new Description.Lore(
                perhaps(() -> words(2)),
                perhaps(() -> 1 + random.nextInt(40)),
                perhaps(() -> pick("Ed Seale", "Nina Aubé", "Ken Crow")),
                null,
                null);
        var description = new Description(
                words(3),
                perhaps(() -> 1973 + random.nextInt(54)),
                perhaps(() -> "QX" + random.nextInt(10) + pick("-", "") + (10 + random.nextInt(90))),
                perhaps(() -> pick("Hallmark", "Hallmark Keepsake")),
                perhaps(() -> pick("MIB", "NB", "DB", "SDB", "New", "Colorway")),
                random.nextInt(10) > 0,
                lore);
        String currency = pick("USD", "USD", "EUR");
        PriceTag price = random.nextInt(5) == 0
                ? PriceTag.ON_REQUEST
                : new PriceTag(PriceTag.Kind.FIXED, money(currency), perhaps(() -> money(currency)));
        PriceMove move = price.price() == null ? null : perhaps(() -> new PriceMove(money(currency), ago()));
        return new Product(
                id,
                new ProductKey(new VendorId(pick(SHOPS)), "p" + id),
                description,
                new Links(
                        URI.create("http://localhost/" + id),
                        perhaps(() -> URI.create("http://localhost/" + id + ".jpg"))),
                new Product.Offering(price, Availability.values()[random.nextInt(3)], move),
                new Sighting(ago(), ago(), null, random.nextInt(4) == 0 ? ago() : null),
                Map.of());
    }

    private Money money(String currency) {
        return new Money(new BigDecimal(random.nextInt(120) + "." + pick("00", "50", "95")), currency);
    }

    private Instant ago() {
        return NOW.minus(Duration.ofHours(random.nextInt(24 * 60)));
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(_ -> pick(WORDS)).collect(java.util.stream.Collectors.joining(" "));
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T perhaps(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }
}

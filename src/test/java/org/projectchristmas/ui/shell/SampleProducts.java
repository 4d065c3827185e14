package org.projectchristmas.ui.shell;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
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

/** Products enough to fill a window, the same each time. */
public final class SampleProducts {
    public static final Instant NOW = Instant.parse("2026-11-23T10:15:30Z");
    public static final List<VendorId> SHOPS = List.of(
            new VendorId("hallmark_ornaments_com"),
            new VendorId("hookedonhallmark_com"),
            new VendorId("ornament_shop_com"));

    private static final List<String> WHO = List.of(
            "Father Christmas",
            "Santa's Workshop",
            "Frosty Friends",
            "Noël Cardinal",
            "Nostalgic Houses",
            "The Polar Sleigh",
            "Snowman's Serenade",
            "Toymaker",
            "Gingerbread Café",
            "Winter Fox",
            "Starlit Carousel",
            "Grandmother's Quilt");
    private static final List<String> WHAT = List.of(
            "Ornament",
            "With Lantern",
            "Keepsake",
            "Musical",
            "Mini",
            "Porcelain",
            "On a Winding Road Through the Snowy Village",
            "Blown Glass",
            "And the Reindeer");
    private static final List<String> ARTISTS = List.of("Ed Seale", "Tammy Haddix", "Nina Aubé", "Sharon Visker");

    private SampleProducts() {}

    /** Products with the ids from 1 to {@code count}. */
    public static List<Product> products(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(SampleProducts::product).toList();
    }

    public static Product product(int id) {
        var shop = SHOPS.get(id % 3);
        int year = 2026 - (id * 7) % 54;
        int place = 1 + (id / 5) % 30;
        boolean series = id % 4 != 0;
        var description = new Description(
                WHO.get(id % WHO.size()) + " " + WHAT.get((id / 3) % WHAT.size()) + " " + year,
                year,
                id % 11 == 0 ? null : "QX" + (1000 + (id * 37) % 9000) + (id % 6 == 0 ? "-NB" : ""),
                "Hallmark",
                null,
                true,
                new Lore(
                        series ? WHO.get((id / 7) % WHO.size()) + " Series #" + place : null,
                        series ? place : null,
                        id % 3 == 0 ? null : ARTISTS.get(id % ARTISTS.size()),
                        null,
                        null));
        var seen = NOW.minus(Duration.ofHours((id * 13L) % 200));
        return new Product(
                id,
                new ProductKey(shop, "p" + id),
                description,
                new Links(URI.create("http://127.0.0.1/p" + id), URI.create("sample:/" + id)),
                new Product.Offering(price(id), availability(id), move(id)),
                new Sighting(NOW.minus(Duration.ofDays(id % 90)), seen, seen, id % 41 == 0 ? seen : null),
                Map.of());
    }

    private static PriceTag price(int id) {
        Money price = cents(995 + (id * 311) % 9000);
        return switch (id % 23) {
            case 1 -> PriceTag.ON_REQUEST;
            case 2 -> new PriceTag(PriceTag.Kind.FROM, price, null);
            case 3, 9 -> new PriceTag(PriceTag.Kind.FIXED, price, cents(10_995 + (id * 97) % 1000));
            default -> PriceTag.of(price);
        };
    }

    private static @Nullable PriceMove move(int id) {
        return id % 17 == 0 ? new PriceMove(cents(11_000), NOW.minus(Duration.ofDays(id % 30))) : null;
    }

    private static Availability availability(int id) {
        return switch (id % 7) {
            case 0, 3 -> Availability.UNAVAILABLE;
            case 5 -> Availability.UNKNOWN;
            default -> Availability.AVAILABLE;
        };
    }

    private static Money cents(int cents) {
        return new Money(BigDecimal.valueOf(cents, 2), Money.USD);
    }
}

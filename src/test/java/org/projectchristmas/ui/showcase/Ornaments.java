package org.projectchristmas.ui.showcase;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.catalog.Sku;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.ChangeCounts;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.History;
import org.projectchristmas.history.LastEntries;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.history.RecordedChange;

/** A small catalog with its history, to show and test screens with. */
public final class Ornaments implements Catalog, History {
    public static final VendorId FACTORY = new VendorId("hallmark_ornaments_com");
    public static final VendorId HOOKED = new VendorId("hookedonhallmark_com");
    public static final VendorId SHOP = new VendorId("ornament_shop_com");
    public static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    public static final Map<VendorId, URI> SHOPS = Map.of(
            FACTORY, URI.create("https://www.hallmarkornaments.com/"),
            HOOKED, URI.create("https://www.hookedonhallmark.com/"),
            SHOP, URI.create("https://www.ornament-shop.com/"));

    /** How many changes the first product has. */
    public static final int CHANGES = 70;

    private final List<Product> products = new ArrayList<>();

    public Ornaments() {
        products.add(product(1, FACTORY, "2014 Father Christmas #11", "QX9313", "24.95", Availability.AVAILABLE));
        products.add(product(2, HOOKED, "Father Christmas 11th in Series", "QX-9313", "19.99", Availability.AVAILABLE));
        products.add(
                product(3, SHOP, "Father Christmas 2014 - Damaged Box", "QX9313DB", "29.50", Availability.UNAVAILABLE));
        products.add(bare(4));
    }

    private static Product product(
            long id, VendorId vendor, String name, String sku, String price, Availability availability) {
        var lore = new Description.Lore(
                "Father Christmas",
                11,
                "Joanne Eschrich",
                "4 1/2\" H",
                "The eleventh Father Christmas carries a lantern and a sack of pine cones through the first snow."
                        + " His coat is trimmed with real fabric, and the lantern glows when it is held to the light."
                        + " Dated 2014 on the hem.");
        return new Product(
                id,
                new ProductKey(vendor, Long.toString(25_600 + id)),
                new Description(name, 2014, sku, "Hallmark Keepsake", id == 3 ? "DB" : null, true, lore),
                new Links(
                        SHOPS.getOrDefault(vendor, URI.create("https://x.test/"))
                                .resolve("p_" + id + ".html"),
                        URI.create("https://i.test/" + id + ".png")),
                new Product.Offering(
                        new PriceTag(PriceTag.Kind.FIXED, Money.usd(price), id == 1 ? Money.usd("31.00") : null),
                        availability,
                        id == 1 ? new PriceMove(Money.usd("28.95"), NOW.minus(Duration.ofDays(6))) : null),
                new Sighting(
                        NOW.minus(Duration.ofDays(400)),
                        NOW,
                        NOW.minus(Duration.ofDays(3)),
                        id == 3 ? NOW.minus(Duration.ofDays(20)) : null),
                Map.of("sku", "_3d_item", "price", "JSON-LD", "series", "description", "artist", "description"));
    }

    private static Product bare(long id) {
        return new Product(
                id,
                new ProductKey(HOOKED, "url:/hooks.html"),
                new Description(
                        "2020 Brass Ornament Hooks - Pkg of 20", null, null, null, null, false, Description.Lore.NONE),
                new Links(URI.create("https://elsewhere.test/hooks.html"), null),
                new Product.Offering(PriceTag.ON_REQUEST, Availability.UNKNOWN, null),
                new Sighting(NOW, NOW, null, null),
                Map.of());
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
        var wanted = Sku.normalise(sku);
        return products.stream()
                .filter(each -> sharesPart(each.description().sku(), wanted))
                .toList();
    }

    private static boolean sharesPart(@Nullable String sku, List<String> wanted) {
        return sku != null && Sku.normalise(sku).stream().anyMatch(wanted::contains);
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

    @Override
    public List<PricePoint> prices(long productId) {
        if (productId != 1) {
            return List.of(new PricePoint(
                    NOW.minus(Duration.ofDays(30)),
                    find(productId).orElseThrow().offering().price(),
                    find(productId).orElseThrow().offering().availability()));
        }
        return List.of(
                point(400, "22.95", Availability.AVAILABLE),
                point(330, "26.50", Availability.AVAILABLE),
                point(250, "26.50", Availability.UNAVAILABLE),
                point(190, "31.00", Availability.AVAILABLE),
                point(90, "28.95", Availability.AVAILABLE),
                point(6, "24.95", Availability.AVAILABLE));
    }

    private static PricePoint point(int daysAgo, String price, Availability availability) {
        return new PricePoint(NOW.minus(Duration.ofDays(daysAgo)), PriceTag.of(Money.usd(price)), availability);
    }

    @Override
    public List<FieldChange> changes(long productId) {
        return productId == 1
                ? IntStream.rangeClosed(1, CHANGES).mapToObj(Ornaments::change).toList()
                : List.of();
    }

    /** The oldest has the number 1. */
    private static FieldChange change(int number) {
        boolean even = number % 2 == 0;
        return new FieldChange(
                1,
                FACTORY,
                "price",
                even ? "28.95" : "24.95",
                even ? "24.95" : "28.95",
                NOW.minus(Duration.ofDays(6 + 5L * (CHANGES - number))),
                Author.refresh(number, number));
    }

    @Override
    public List<RecordedChange> changes(ChangeFilter filter, RecordedChange.Place below, int limit) {
        return List.of();
    }

    @Override
    public ChangeCounts counts(ChangeFilter filter) {
        return ChangeCounts.NONE;
    }

    @Override
    public Map<Long, LastEntries> lastEntries(Collection<Long> productIds) {
        return Map.of();
    }
}

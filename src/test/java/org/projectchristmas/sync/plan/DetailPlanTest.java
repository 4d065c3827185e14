package org.projectchristmas.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.Recording;
import org.projectchristmas.integration.Offer;
import org.projectchristmas.sync.StoredProduct;

class DetailPlanTest {
    private static final VendorId SHOP = new VendorId("a_shop");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Links LINKS = new Links(URI.create("https://shop.test/7"), null);
    private static final Visit VISIT =
            new Visit(SHOP, NOW, NOW, new Recording(Author.refresh(1, 1), Set.of(ProductField.values())));

    private static final PriceTag ON_SALE = sale("24.95", "32.95");

    private static PriceTag sale(String price, @Nullable String regular) {
        return new PriceTag(PriceTag.Kind.FIXED, Money.usd(price), regular == null ? null : Money.usd(regular));
    }

    private static Offer offer(@Nullable Integer year, PriceTag price) {
        var description = new Description("Frosty", year, "QX1", null, null, true, Description.Lore.NONE);
        return new Offer("7", description, LINKS, price, null, Availability.AVAILABLE, Map.of());
    }

    private static Product after(Offer offer) {
        var listed = new Product(
                7,
                new ProductKey(SHOP, "7"),
                new Description("Frosty", 1998, null, null, null, true, Description.Lore.NONE),
                LINKS,
                new Product.Offering(ON_SALE, Availability.UNKNOWN, null),
                new Sighting(NOW, NOW, null, null),
                Map.of("name", "card"));
        var stored = new StoredProduct(listed, 1998, new StoredProduct.Listed(ON_SALE, Availability.UNKNOWN, null));
        return DetailPlan.of(stored, offer, VISIT).product().product();
    }

    @Test
    void aPageThatIsSilentAboutTheFormerPriceKeepsTheListings() {
        assertThat(after(offer(1998, sale("24.95", null))).offering().price()).isEqualTo(ON_SALE);
    }

    @ParameterizedTest
    @CsvSource({"32.95, ", "19.95, ", "24.95, 29.95"})
    void whatThePageSaysOfItsPriceCounts(String price, @Nullable String regular) {
        assertThat(after(offer(1998, sale(price, regular))).offering().price()).isEqualTo(sale(price, regular));
    }

    @ParameterizedTest
    @CsvSource({"2027, 2027", "2028, 1998", "1972, 1998", ", 1998"})
    void aYearThatCannotBeIsNotBelieved(@Nullable Integer said, int year) {
        assertThat(after(offer(said, ON_SALE)).description().releaseYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2014 Angel, 2014",
        "2014: Angel, 2014",
        "2014, 2014",
        "2014's Best, 1998",
        "1990s Angel, 1998",
        "20145 Angels, 1998"
    })
    void aYearInFrontOfANameIsItsYearOfRelease(String name, int year) {
        assertThat(ReleaseYear.of(name, NOW, 1998)).isEqualTo(year);
    }

    @Test
    void whatThePageIsTheFirstToTellOfThePriceIsNoMoveOfIt() {
        assertThat(after(offer(1998, sale("19.95", null))).offering().move()).isNull();
    }

    @Test
    void thePagesWordForAFieldIsKeptAndTheListingsLinkStays() {
        Offer offer = offer(1998, ON_SALE);
        var elsewhere = new Links(URI.create("https://shop.test/frosty"), null);

        Product after = after(new Offer(
                "7", offer.description(), elsewhere, ON_SALE, null, Availability.AVAILABLE, Map.of("sku", "_3d_item")));

        assertThat(after.sources()).containsEntry("sku", "_3d_item").containsEntry("name", "card");
        assertThat(after.links()).isEqualTo(LINKS);
    }

    @Test
    void aPriceThatCannotBeReadLeavesThePagesOwnNotTheListings() {
        Product read = after(offer(1998, sale("19.95", null)));
        var stored = new StoredProduct(read, 1998, new StoredProduct.Listed(ON_SALE, Availability.UNKNOWN, null));
        var unread = new Offer("7", read.description(), LINKS, PriceTag.NONE, "$NaN", Availability.AVAILABLE, Map.of());

        DetailPlan plan = DetailPlan.of(stored, unread, VISIT);

        assertThat(plan.product().product().offering().price()).isEqualTo(sale("19.95", null));
        assertThat(plan.unread()).isEqualTo("$NaN");
    }
}

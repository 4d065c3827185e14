package org.projectchristmas.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
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
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.StoredProduct.Listed;

class RulingTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Listed FULL_PRICE = new Listed(tag("23.95", null), Availability.UNKNOWN, "Frosty");

    private static PriceTag tag(String price, @Nullable String regular) {
        return new PriceTag(PriceTag.Kind.FIXED, Money.usd(price), regular == null ? null : Money.usd(regular));
    }

    /** What is made of a listing's word about a product whose own page was read. */
    private static Ruling on(PriceTag price, Listed before, Listed now) {
        var product = new Product(
                7,
                new ProductKey(new VendorId("a_shop"), "7"),
                new Description("Frosty", 1998, null, null, null, true, Description.Lore.NONE),
                new Links(URI.create("https://shop.test/7"), null),
                new Product.Offering(price, Availability.AVAILABLE, null),
                new Sighting(NOW, NOW, NOW, null),
                Map.of());
        return Ruling.on(new StoredProduct(product, 1998, before), now);
    }

    @Test
    void theFormerPriceOfASaleThatThePageToldFirstIsTheListings() {
        PriceTag sale = tag("19.16", "23.95");

        Ruling ruling = on(tag("19.16", null), FULL_PRICE, new Listed(sale, Availability.UNKNOWN, "Frosty"));

        assertThat(ruling.price()).isEqualTo(sale);
        assertThat(ruling.ask()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"23.95", ","})
    void theFormerPriceThatThePageToldStays(@Nullable String listed) {
        PriceTag sale = tag("19.16", "24.95");

        Ruling ruling = on(sale, FULL_PRICE, new Listed(tag("19.16", listed), Availability.UNKNOWN, "Frosty"));

        assertThat(ruling.price()).isEqualTo(sale);
        assertThat(ruling.ask()).isFalse();
    }

    @Test
    void aListingThatNewlySaysWhatIsKnownConfirmsIt() {
        var now = new Listed(tag("19.16", null), Availability.AVAILABLE, "Frosty");

        assertThat(on(tag("19.16", null), FULL_PRICE, now).confirmed())
                .containsExactly(ProductField.PRICE, ProductField.AVAILABILITY);
        assertThat(on(tag("19.16", null), now, now).confirmed()).isEmpty();
        assertThat(on(tag("18.00", null), FULL_PRICE, now).ask()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Frosty, false", "Frosty the Snowman, true", ", false"})
    void aCardThatIsCalledOtherwiseThanBeforeHasThePageRead(@Nullable String before, boolean isAsked) {
        PriceTag price = tag("23.95", null);
        var now = new Listed(price, Availability.UNKNOWN, "Frosty");

        assertThat(on(price, new Listed(price, Availability.UNKNOWN, before), now)
                        .ask())
                .isEqualTo(isAsked);
    }

    @ParameterizedTest
    @CsvSource({"18.00, 24.95", "24.95, ", "29.95, "})
    void aListingThatNeverShowsFormerPricesEndsASaleOnlyAtTheFullPrice(String now, @Nullable String regular) {
        var before = new Listed(tag("19.16", null), Availability.UNKNOWN, "Frosty");

        Ruling ruling = on(tag("19.16", "24.95"), before, new Listed(tag(now, null), Availability.UNKNOWN, "Frosty"));

        assertThat(ruling.price()).isEqualTo(tag(now, regular));
    }
}

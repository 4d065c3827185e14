package org.projectchristmas.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.LastEntries;
import org.projectchristmas.history.PricePoint;

/** When the history of a product agrees with it. */
class AgreementTest {
    private static final VendorId SHOP = new VendorId("a_shop");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00.123456Z");
    private static final PriceTag PRICE = PriceTag.of(Money.usd("10.95"));
    private static final PricePoint POINT = new PricePoint(NOW, PRICE, Availability.AVAILABLE);

    private final Agreement agreement = new Agreement(Set.of(ProductField.values()));

    private static Product product(@Nullable Instant syncedAt, @Nullable Instant delistedAt) {
        return new Product(
                7,
                new ProductKey(SHOP, "7"),
                new Description("1998 Frosty", 1998, "QX1", null, null, true, Description.Lore.NONE),
                new Links(URI.create("https://shop.test/7"), null),
                new Product.Offering(PRICE, Availability.AVAILABLE, null),
                new Sighting(NOW, NOW, syncedAt, delistedAt),
                Map.of());
    }

    private static FieldChange change(String field, @Nullable String before, @Nullable String after) {
        return new FieldChange(7, SHOP, field, before, after, NOW, Author.refresh(1, 1));
    }

    private List<String> found(Product product, @Nullable PricePoint point, FieldChange... changes) {
        return agreement.check(product, new LastEntries(point, List.of(changes))).stream()
                .map(Discrepancy::toString)
                .toList();
    }

    @Test
    void itDoesWhereTheLastEntriesAreWhatTheProductSays() {
        assertThat(found(product(NOW, null), POINT, change("price", "9.00", "10.95"), change("sku", null, "QX1")))
                .isEmpty();
    }

    @Test
    void anotherPriceOrAvailabilityThanTheLastPointIsFound() {
        assertThat(found(product(NOW, null), new PricePoint(NOW, PriceTag.NONE, Availability.UNAVAILABLE)))
                .hasSize(2)
                .anyMatch(each -> each.contains("availability is available, the history says unavailable"));
    }

    @Test
    void thatWhatWasUnknownTurnsOutToBeAvailableNeedsNoPoint() {
        assertThat(found(product(NOW, null), new PricePoint(NOW, PRICE, Availability.UNKNOWN)))
                .isEmpty();
    }

    @Test
    void aProductWithoutAnyPointIsFound() {
        assertThat(found(product(NOW, null), null)).containsExactly("product 7 has no price point");
    }

    @Test
    void anotherValueThanTheLastChangeLeftIsFound() {
        assertThat(found(product(NOW, null), POINT, change("name", "A", "B")))
                .containsExactly(
                        "product 7 stands otherwise than its last change: name is 1998 Frosty, the history says B");
    }

    @Test
    void ofAFieldThatIsNotRecordedNothingCanBeSaid() {
        var priceOnly = new Agreement(Set.of(ProductField.PRICE));
        assertThat(priceOnly.check(product(NOW, null), new LastEntries(POINT, List.of(change("name", "A", "B")))))
                .isEmpty();
    }

    @Test
    void aFirstValueOfAProductWhosePageWasNeverReadNeedsNoChange() {
        assertThat(found(product(null, null), POINT, change("sku", "QX0", null)))
                .isEmpty();
        assertThat(found(product(NOW, null), POINT, change("sku", "QX0", null))).hasSize(1);
    }

    @Test
    void aTimeThatWasKeptFinerIsTheSameTime() {
        assertThat(found(product(NOW, NOW), POINT, change("delisted_at", null, "2026-11-24T09:00:00.123456789Z")))
                .isEmpty();
        assertThat(found(product(NOW, NOW), POINT, change("delisted_at", null, "2026-11-24T09:00:01Z")))
                .hasSize(1);
    }
}

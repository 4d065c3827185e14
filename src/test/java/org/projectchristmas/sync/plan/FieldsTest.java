package org.projectchristmas.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
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
import org.projectchristmas.history.Recording;

/** What counts as a change of a product, and what is merely known at last. */
class FieldsTest {
    private static final VendorId SHOP = new VendorId("a_shop");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Visit VISIT =
            new Visit(SHOP, NOW, NOW, new Recording(Author.refresh(1, 1), Set.of(ProductField.values())));

    private static Product product(@Nullable String sku, String picture, String price, @Nullable Instant read) {
        return new Product(
                7,
                new ProductKey(SHOP, "7"),
                new Description("1998 Frosty", 1998, sku, null, null, true, Description.Lore.NONE),
                new Links(URI.create("https://shop.test/7"), URI.create("https://shop.test/" + picture)),
                new Product.Offering(PriceTag.of(Money.usd(price)), Availability.AVAILABLE, null),
                new Sighting(NOW, NOW, read, null),
                Map.of());
    }

    @Test
    void whatTheProductsOwnPageTellsForTheFirstTimeIsNoChangeButAnotherPriceIs() {
        Product listed = product(null, "small.jpg", "10.95", null);
        Product read = product("QX1", "large.jpg", "11.95", NOW);

        assertThat(Fields.between(listed, read, VISIT))
                .extracting(FieldChange::field)
                .containsExactly("price");
    }

    @Test
    void onceThePageWasReadEveryDifferenceIsAChange() {
        Product before = product(null, "small.jpg", "10.95", NOW);
        Product after = product("QX1", "large.jpg", "11.95", NOW);

        assertThat(Fields.between(before, after, VISIT))
                .extracting(FieldChange::field)
                .containsExactly("sku", "image", "price");
    }
}

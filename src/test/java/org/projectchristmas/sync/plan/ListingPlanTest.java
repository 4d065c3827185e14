package org.projectchristmas.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.projectchristmas.history.Recording;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.StoredProduct.Listed;

class ListingPlanTest {
    private static final VendorId SHOP = new VendorId("a_shop");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final URI LINK = URI.create("https://shop.test/p/7");
    private static final Visit VISIT =
            new Visit(SHOP, NOW, NOW, new Recording(Author.refresh(1, 1), Set.of(ProductField.values())));

    private static PriceTag tag(String price) {
        return new PriceTag(PriceTag.Kind.FIXED, Money.usd(price), null);
    }

    private static ListedProduct card(String id, String price, Map<String, String> sources) {
        return new ListedProduct(id, "Frosty", LINK, tag(price), null, Availability.UNKNOWN, null, sources);
    }

    /** A product of which no page was read. */
    private static StoredProduct listed(String id, Map<String, String> sources) {
        var product = new Product(
                7,
                new ProductKey(SHOP, id),
                new Description("Frosty", 1998, null, null, null, true, Description.Lore.NONE),
                new Links(LINK, null),
                new Product.Offering(tag("10.95"), Availability.UNKNOWN, null),
                new Sighting(NOW, NOW, null, null),
                sources);
        return new StoredProduct(product, 1998, new Listed(tag("10.95"), Availability.UNKNOWN, "Frosty"));
    }

    private static ListingPlan plan(StoredProduct stored, ListedProduct... cards) {
        return ListingPlan.of(List.of(cards), Map.of(stored.product().key().productId(), stored), 1998, VISIT);
    }

    @Test
    void ofTwoCardsOfAProductTheFirstCounts() {
        ListingPlan plan = plan(listed("7", Map.of()), card("7", "9.95", Map.of()), card("7", "12.95", Map.of()));

        assertThat(plan.known()).containsExactly(7L);
        assertThat(plan.updates())
                .extracting(each -> each.product().offering().price())
                .containsExactly(tag("9.95"));
        assertThat(plan.doubtful()).isEqualTo(1);
    }

    @Test
    void aCardThatTellsNoIdIsTheOneWithTheSameLinkThatDoes() {
        String byLink = ProductKey.PROVISIONAL + "/p/8";

        ListingPlan plan = ListingPlan.of(
                List.of(card(byLink, "9.95", Map.of()), card("8", "9.95", Map.of())), Map.of(), 1998, VISIT);

        assertThat(plan.inserts())
                .extracting(each -> each.product().key().productId())
                .containsExactly("8");
        assertThat(plan.counts().added()).isEqualTo(1);
    }

    @Test
    void whatTheCardNoLongerTellsIsNotSaidToBeByItsWord() {
        StoredProduct before = listed("7", Map.of("price", "old theme", "availability", "old theme", "sku", "by hand"));

        ListingPlan plan = plan(before, card("7", "9.95", Map.of("price", "new theme")));

        assertThat(plan.updates().getFirst().product().sources())
                .isEqualTo(Map.of("price", "new theme", "sku", "by hand"));
    }
}

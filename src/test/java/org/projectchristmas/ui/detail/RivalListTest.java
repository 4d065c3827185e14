package org.projectchristmas.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.showcase.Ornaments;

class RivalListTest {
    private final Ornaments ornaments = new Ornaments();
    private final Product shown = offer(1, "20.00", "USD", null, Availability.AVAILABLE);

    @Test
    void theSpreadGoesFromTheCheapestToTheDearest() {
        assertThat(note(offer(2, "25.00", "USD", null, Availability.AVAILABLE)))
                .isEqualTo("Cheapest here. From $20.00 to $25.00: $5.00 apart, 25%.");
    }

    @Test
    void whatIsSoldOutIsListedButNotCounted() {
        var rivals = rivals(offer(2, "2.00", "USD", null, Availability.UNAVAILABLE));
        assertThat(rivals.note()).isEmpty();
        assertThat(rivals.all()).extracting(each -> each.stock().text()).containsExactly("Sold out");
    }

    @Test
    void anotherCurrencyIsNotCompared() {
        assertThat(note(
                        offer(2, "25.00", "USD", null, Availability.AVAILABLE),
                        offer(3, "1.00", "CAD", null, Availability.AVAILABLE)))
                .isEqualTo("From $20.00 to $25.00: $5.00 apart, 25%. Offers in another currency are not counted.");
    }

    @Test
    void boxesOfAnotherConditionAreMentioned() {
        var rivals = rivals(offer(2, "15.00", "USD", "DB", Availability.AVAILABLE));
        assertThat(rivals.note()).isEqualTo("From $15.00 to $20.00: $5.00 apart, 33%. The boxes differ in condition.");
        assertThat(rivals.all()).extracting(Sheet.Rival::condition).containsExactly("Damaged box (DB)");
    }

    @Test
    void theSamePriceEverywhereIsNoSpread() {
        assertThat(note(offer(2, "20.00", "USD", null, Availability.AVAILABLE))).endsWith("All 2 offers cost $20.00.");
    }

    @Test
    void aPriceThatIsOnlyTheLowestOfSeveralIsNotComparedAndThatIsSaid() {
        Product like = offer(2, "1.00", "USD", null, Availability.AVAILABLE);
        var from = new PriceTag(PriceTag.Kind.FROM, Money.usd("1.00"), null);
        var ranged = new Product(
                like.id(),
                like.key(),
                like.description(),
                like.links(),
                new Product.Offering(from, Availability.AVAILABLE, null),
                like.sighting(),
                like.sources());

        var rivals = rivals(ranged, offer(3, "25.00", "USD", null, Availability.AVAILABLE));

        assertThat(rivals.note())
                .isEqualTo("Cheapest here. From $20.00 to $25.00: $5.00 apart, 25%."
                        + " A price “from”, the lowest of several, is not compared.");
        assertThat(rivals.all()).noneMatch(Sheet.Rival::cheapest);
    }

    private String note(Product... elsewhere) {
        return rivals(elsewhere).note();
    }

    private Sheet.Rivals rivals(Product... elsewhere) {
        return RivalList.of(
                shown, List.of(elsewhere), new Words(Messages.in(Locale.US), new Formats(Locale.US, ZoneOffset.UTC)));
    }

    private Product offer(
            long id, String price, String currency, @Nullable String condition, Availability availability) {
        Product like = ornaments.find(2).orElseThrow();
        Description said = like.description();
        return new Product(
                id,
                like.key(),
                new Description(
                        said.name(), said.releaseYear(), said.sku(), said.brand(), condition, true, said.lore()),
                like.links(),
                new Product.Offering(PriceTag.of(new Money(Money.usd(price).amount(), currency)), availability, null),
                like.sighting(),
                like.sources());
    }
}

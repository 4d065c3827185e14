package org.projectchristmas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Product.Offering;
import org.projectchristmas.common.Money;

class OfferingTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Money TEN = Money.usd("10.00");
    private static final Offering BEFORE = new Offering(PriceTag.of(TEN), Availability.AVAILABLE, null);

    private static Offering after(PriceTag price) {
        return BEFORE.next(price, Availability.AVAILABLE, NOW);
    }

    @Test
    void anotherAmountIsAMoveFromTheOneBefore() {
        assertThat(after(PriceTag.of(Money.usd("8.00"))).move()).isEqualTo(new PriceMove(TEN, NOW));
    }

    @Test
    void theSameAmountNoneOrOneOfAnotherCurrencyIsNoMove() {
        assertThat(after(PriceTag.of(TEN)).move()).isNull();
        assertThat(after(PriceTag.NONE).move()).isNull();
        assertThat(after(PriceTag.of(new Money(new BigDecimal("8.00"), "CAD"))).move())
                .isNull();
    }

    @Test
    void theLastMoveStaysUntilTheNext() {
        Offering moved = after(PriceTag.of(Money.usd("8.00")));

        assertThat(moved.next(moved.price(), Availability.UNAVAILABLE, NOW.plusSeconds(60))
                        .move())
                .isEqualTo(moved.move());
    }
}

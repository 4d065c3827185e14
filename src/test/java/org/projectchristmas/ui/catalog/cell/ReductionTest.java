package org.projectchristmas.ui.catalog.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.ui.catalog.Rows;

class ReductionTest {
    private static final PriceTag FIFTEEN = PriceTag.of(Money.usd("15.00"));

    @Test
    void aSalePriceIsAReductionOfTheRegularOne() {
        var sale = new PriceTag(PriceTag.Kind.FIXED, Money.usd("15.00"), Money.usd("20.00"));
        assertThat(Reduction.of(Rows.priced(1, sale, null))).isEqualTo(new Reduction(Money.usd("20.00"), 25));
    }

    @Test
    void aPriceThatFellIsAReductionOfWhatItWas() {
        var row = Rows.priced(1, FIFTEEN, new PriceMove(Money.usd("30.00"), Rows.NOW));
        assertThat(Reduction.of(row)).isEqualTo(new Reduction(Money.usd("30.00"), 50));
    }

    /** The list of what became cheaper is in this order. */
    @Test
    void whatThePriceFellByCountsBeforeWhatTheShopSays() {
        var sale = new PriceTag(PriceTag.Kind.FIXED, Money.usd("15.00"), Money.usd("20.00"));
        var fallen = Rows.priced(1, sale, new PriceMove(Money.usd("30.00"), Rows.NOW));
        assertThat(Reduction.of(fallen)).isEqualTo(new Reduction(Money.usd("30.00"), 50));
        var risen = Rows.priced(1, sale, new PriceMove(Money.usd("12.00"), Rows.NOW));
        assertThat(Reduction.of(risen)).isEqualTo(new Reduction(Money.usd("20.00"), 25));
    }

    @Test
    void aPriceThatRoseIsNoReduction() {
        assertThat(Reduction.of(Rows.priced(1, FIFTEEN, new PriceMove(Money.usd("10.00"), Rows.NOW))))
                .isNull();
    }

    @Test
    void lessThanHalfAPercentIsNotWorthShowing() {
        var row = Rows.priced(1, FIFTEEN, new PriceMove(Money.usd("15.05"), Rows.NOW));
        assertThat(Reduction.of(row)).isNull();
    }

    @Test
    void amountsOfTwoCurrenciesAreNotCompared() {
        var euros = new Money(new java.math.BigDecimal("30"), "EUR");
        assertThat(Reduction.of(Rows.priced(1, FIFTEEN, new PriceMove(euros, Rows.NOW))))
                .isNull();
    }

    @Test
    void aPriceOnRequestHasNoReduction() {
        var row = Rows.priced(1, PriceTag.ON_REQUEST, new PriceMove(Money.usd("30.00"), Rows.NOW));
        assertThat(Reduction.of(row)).isNull();
    }
}

package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;

class PriceColumnsTest {
    @ParameterizedTest
    @CsvSource({"USD, true", "CAD, false"})
    void aRegularPriceIsKeptOnlyInTheCurrencyOfThePrice(String currency, boolean isKept) {
        var regular = new Money(new BigDecimal("20.00"), currency);
        var tag = new PriceTag(PriceTag.Kind.FIXED, Money.usd("10.00"), regular);

        assertThat(PriceColumns.of(tag).tag()).isEqualTo(isKept ? tag : PriceTag.of(Money.usd("10.00")));
    }
}

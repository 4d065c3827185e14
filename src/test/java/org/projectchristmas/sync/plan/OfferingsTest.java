package org.projectchristmas.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product.Offering;
import org.projectchristmas.common.Money;
import org.projectchristmas.sync.VendorProgress.Changes;

class OfferingsTest {
    private static Offering at(String price, String currency) {
        var money = new Money(new BigDecimal(price), currency);
        return new Offering(new PriceTag(PriceTag.Kind.FIXED, money, null), Availability.AVAILABLE, null);
    }

    @ParameterizedTest
    @CsvSource({"12.95, USD, 1, 0", "8.95, USD, 0, 1", "10.95, USD, 0, 0", "12.95, CAD, 0, 0", "8.95, CAD, 0, 0"})
    void aPriceHasRisenOrFallenOnlyWithinItsCurrency(String price, String currency, int up, int down) {
        Changes counts = Offerings.counted(at("10.95", "USD"), at(price, currency));

        assertThat(counts.priceUp()).isEqualTo(up);
        assertThat(counts.priceDown()).isEqualTo(down);
    }
}

package org.projectchristmas.ui.catalog.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.ui.catalog.Rows;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

class PriceWordsTest {
    private final PriceWords words = new PriceWords(Messages.in(Locale.US), new Formats(Locale.US, ZoneOffset.UTC));

    @Test
    void aPriceThatMovedSaysByHowMuch() {
        assertThat(move(Money.usd("20.00"), "15.00")).isEqualTo("\u221225%");
        assertThat(move(Money.usd("20.00"), "25.00")).isEqualTo("+25%");
    }

    @Test
    void aPriceThatHardlyMovedStillHas() {
        assertThat(move(Money.usd("90000.00"), "89999.95")).isEqualTo("\u22120.1%");
        assertThat(move(Money.usd("200.00"), "201.98")).isEqualTo("+1%");
    }

    @Test
    void aPriceThatFellByLessThanHalfAPercentHasNotRisen() {
        assertThat(move(Money.usd("400.00"), "399.00")).isEqualTo("\u22120.3%");
    }

    @Test
    void betweenTwoCurrenciesThereIsNoDifference() {
        assertThat(move(new Money(new BigDecimal("33.00"), "CAD"), "24.95")).isEmpty();
    }

    private String move(Money before, String now) {
        return words.move(Rows.priced(1, PriceTag.of(Money.usd(now)), new PriceMove(before, Rows.NOW)));
    }
}

package org.projectchristmas.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.Money;

class FormatsTest {
    @Test
    void dollarsKeepTheirCentsWhereTheDesktopsOwnCurrencyHasNone() {
        assertThat(in(Locale.JAPAN).money(Money.usd("23.95"))).contains("23.95");
        var icelandic = Language.ENGLISH.locale(Locale.forLanguageTag("is-IS"));
        assertThat(in(icelandic).money(Money.usd("23.90"))).contains("23.90");
    }

    @Test
    void eachCurrencyHasItsOwnDigitsOneAfterTheOther() {
        var formats = in(Locale.US);
        assertThat(formats.money(new Money(new BigDecimal("1200"), "JPY"))).endsWith("1,200");
        assertThat(formats.money(Money.usd("23.95"))).isEqualTo("$23.95");
    }

    @Test
    void aCurrencyWithoutADivisionIsWrittenAsItIsKept() {
        assertThat(in(Locale.US).money(new Money(new BigDecimal("1.25"), "XAU")))
                .endsWith("1.25");
    }

    private static Formats in(Locale locale) {
        return new Formats(locale, ZoneOffset.UTC);
    }
}

package org.projectchristmas.integration.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.PriceTag;

class UnreadPriceTest {
    private static String left(String... places) {
        var unread = new UnreadPrice();
        for (String place : places) {
            unread.see(place);
        }
        return String.valueOf(unread.text());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "$NaN",
                "NaN",
                "$Infinity",
                "-Infinity",
                "null",
                "$undefined",
                "$",
                "$--",
                "{{price}}",
                "%%PRICE%%",
                "1.2.3.4",
                "1,23,45",
                "$1000000000",
                "-$5.00",
                "asdf",
                "\ufffd\ufffd"
            })
    void whatCannotBeReadIsShownAsItStands(String text) {
        assertThat(left(text)).isEqualTo(text);
        assertThat(PriceText.read(text)).isEqualTo(PriceTag.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "  ", "&nbsp;", "Your Price:", "Price: ", "Sale", "-"})
    void aPlaceWithoutAnAmountIsEmptyWhateverItsLabel(String text) {
        assertThat(left(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "$5.00", "Call for Pricing", "Log in for pricing", "0", "$0.00", "$0.00 - $25.00",
                        "Free Shipping on orders $49+",
                "MSRP: $20.00", "Was $15.00", "Only 2 left", "Sold Out", "Coming soon", "Free", "N/A"
            })
    void whatTellsAPriceOrThatThereIsNoneIsRead(String text) {
        assertThat(left(text)).isEqualTo("null");
        assertThat(left("", text)).isEqualTo("null");
    }

    @Test
    void ofALongerTextTheBrokenAmountIsShown() {
        assertThat(left("Your Price: $NaN Add to wish list")).isEqualTo("$NaN");
        assertThat(left("Now: CAD$NaN")).isEqualTo("CAD$NaN");
        assertThat(left("Was $15.00 Now $ -Infinity")).isEqualTo("$ -Infinity");
        assertThat(left("x".repeat(500))).hasSize(40);
    }

    @Test
    void aBrokenAmountStillTellsTheCurrency() {
        assertThat(new UnreadPrice().see("").see("Now: CAD$NaN").currency()).isEqualTo("CAD");
        assertThat(new UnreadPrice().see("£NaN").currency()).isEqualTo("GBP");
        assertThat(new UnreadPrice().see("NaN").currency()).isEqualTo("USD");
    }

    @Test
    void whereThereIsNoPlaceNothingIsLeft() {
        assertThat(new UnreadPrice().see(null).text()).isNull();
    }

    @Test
    void whatIsGarbledCountsBeforeAnEmptyPlaceAndAZero() {
        assertThat(left("", "$0.00", "$NaN")).isEqualTo("$NaN");
    }

    @Test
    void aroundAProductOnlyABrokenAmountCounts() {
        assertThat(new UnreadPrice().seeAround("Angel, 3 inches tall").text()).isNull();
        assertThat(new UnreadPrice().seeAround("Infinity Stone - now $NaN!").text())
                .isEqualTo("$NaN");
    }

    @Test
    void anOldPriceBesideABrokenOneIsNotAsked() {
        assertThat(PriceText.read("$20.00 $NaN")).isEqualTo(PriceTag.NONE);
        assertThat(PriceText.read("$NaN - $20.00")).isEqualTo(PriceTag.NONE);
        assertThat(PriceText.read("$10.00 (You save $NaN)").price()).hasToString("10.00 USD");
        assertThat(PriceText.read("Sale $10.00 was $NaN").price()).hasToString("10.00 USD");
    }
}

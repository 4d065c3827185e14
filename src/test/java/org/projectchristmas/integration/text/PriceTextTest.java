package org.projectchristmas.integration.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;

class PriceTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$28.95 | 28.95 | USD",
                "USD $359.99 | 359.99 | USD",
                "$ 1,234.50 | 1234.50 | USD",
                "100,000,000.00 | 100000000.00 | USD",
                "CAD$1.23 | 1.23 | CAD",
                "C$1.23 | 1.23 | CAD",
                "CA$ 1.23 | 1.23 | CAD",
                "CAD 1.23 | 1.23 | CAD",
                "1.23 CAD | 1.23 | CAD",
                "AU$7 | 7 | AUD",
                "EUR 12.50 | 12.50 | EUR",
                "12,50 € | 12.50 | EUR",
                "€1.234,50 | 1234.50 | EUR",
                "£9.99 | 9.99 | GBP",
                "US $5.00 | 5.00 | USD",
                "$5.00 USD | 5.00 | USD",
                "8,95 | 8.95 | USD",
                "$1,234 | 1234 | USD",
                "$.99 | 0.99 | USD",
                "28.9500 | 28.95 | USD",
                "'Your Price:&nbsp;$369.00' | 369.00 | USD",
                "Your Price:\u00a0$369.00 | 369.00 | USD",
                "Sale Price $400.00 | 400.00 | USD",
                "Price: 12.95 | 12.95 | USD",
                "Regular Price: $20.00 | 20.00 | USD",
                "Pkg of 20 $3.99 | 3.99 | USD",
                "$3.99. | 3.99 | USD",
                "Your Price - $5.00 | 5.00 | USD",
                "2019 Santa's Sleigh #4, $39.59 | 39.59 | USD",
            })
    void oneAmountIsReadWithItsCurrency(String text, String amount, String currency) {
        assertThat(PriceText.read(text)).isEqualTo(PriceTag.of(new Money(new BigDecimal(amount), currency)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Was $120.00 Now $60.00 | 60 | 120",
                "$10.00 was $15.00 | 10 | 15",
                "MSRP: $20 Was: $15 You save $5 $10.00 | 10 | 15",
                "$550.00 Sale Price $400.00 | 400 | 550",
                "Regular Price: $20.00 Sale Price: $15.00 | 15 | 20",
                "$550.00 $400.00 | 400 | 550",
                "Was: $29.99 Now: $19.99 (You save $10.00) | 19.99 | 29.99",
                "$19.99 (You save $10.00) was $29.99 | 19.99 | 29.99",
                "Sale $0.00 Your Price $12.00 was $15.00 | 12 | 15",
            })
    void aSaleKeepsTheRegularPrice(String text, String now, String regular) {
        assertThat(PriceText.read(text))
                .isEqualTo(new PriceTag(PriceTag.Kind.FIXED, Money.usd(now), Money.usd(regular)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$29.99 Save 21% | 29.99",
                "$29.99 Save $8.00 | 29.99",
                "$29.99 Save $8.00 (21%) | 29.99",
                "Sale: $19.95 Save: $5 | 19.95",
                "Sale Price $20.00 Save $5.00 (20%) | 20.00",
                "$19.95 You save: 20% ($5.00) | 19.95",
                "Save 20% $19.95 | 19.95",
                "(Save 20%) $19.95 | 19.95",
                "20% Off $19.95 | 19.95",
                "20% discount: $19.95 | 19.95",
                "Discount Price $19.95 | 19.95",
                "Pre-Order Price: $19.95 | 19.95",
                "$29.99 Order today! | 29.99",
                "$29.99 Shipping calculated at checkout | 29.99",
                "$19.95 + $4.95 shipping and handling | 19.95",
                "$19.95 plus $4.95 S&H | 19.95",
                "$19.95 $5.00 off! | 19.95",
                "$19.95 ($5.00 discount) | 19.95",
            })
    void aSavingBesideAPriceIsNotThePrice(String text, String amount) {
        assertThat(PriceText.read(text)).isEqualTo(PriceTag.of(Money.usd(amount)));
    }

    @Test
    void aSavingInPercentLeavesWhatIsSaidOfTheRegularPrice() {
        var sale = new PriceTag(PriceTag.Kind.FIXED, Money.usd("29.99"), Money.usd("37.99"));
        assertThat(PriceText.read("21% Off $37.99 $29.99")).isEqualTo(sale);
        assertThat(PriceText.read("Now $29.99 Save 21% Was $37.99")).isEqualTo(sale);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$37.99 or 4 payments of $9.50 | 37.99",
                "$37.99 or 4 interest-free payments of $9.50 with Sezzle | 37.99",
                "$37.99 Member: $33.00 | 37.99",
                "$37.99 Members' Price $33.00 | 37.99",
                "$37.99 Wholesale $20.00 | 37.99",
                "$19.95 ea. 3 or more $17.95 ea. | 19.95",
                "$37.99 (2 for $70.00) | 37.99",
                "Set of 3 for $19.95 | 19.95",
                "Club ornament of 1998 $19.95 | 19.95",
            })
    void whatSomeOrSeveralCostIsNeitherThePriceNorTheFormerOne(String text, String amount) {
        assertThat(PriceText.read(text)).isEqualTo(PriceTag.of(Money.usd(amount)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$29.99 - $74.99 | 29.99",
                "$29.99-$74.99 | 29.99",
                "$10.00 to $20.00 | 10.00",
                "$10.00 – $20.00 | 10.00",
                "10.00 - 20.00 | 10.00",
                "From $5 | 5",
                "From: $5.00 | 5",
                "Starting at $7.50 | 7.50",
                "As low as $7.50 | 7.50",
                "$5.00 and up | 5",
                "$5+ | 5",
            })
    void aRangeIsItsLowEndAndSaysSo(String text, String low) {
        assertThat(PriceText.read(text)).isEqualTo(new PriceTag(PriceTag.Kind.FROM, Money.usd(low), null));
    }

    @Test
    void aRangeWithEqualEndsIsOnePrice() {
        assertThat(PriceText.read("$10.00 - $10.00")).isEqualTo(PriceTag.of(Money.usd("10")));
        assertThat(PriceText.range("10", "10.00", "USD")).isEqualTo(PriceTag.of(Money.usd("10")));
        assertThat(PriceText.range("10", "20", "USD").kind()).isEqualTo(PriceTag.Kind.FROM);
        assertThat(PriceText.range(null, "20", "CAD")).isEqualTo(PriceText.read("CAD 20"));
    }

    @Test
    void aSaleOfARangeIsStillARange() {
        assertThat(PriceText.read("Was $20.00 - $30.00 Now $10.00 - $15.00"))
                .isEqualTo(new PriceTag(PriceTag.Kind.FROM, Money.usd("10"), Money.usd("20")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "$0.00",
                "$0.00 - $25.00",
                "$NaN",
                "NaN",
                "$Infinity",
                "null",
                "Free Shipping on orders $49+",
                "Free shipping over $49",
                "$5.00 off",
                "You save $5.00",
                "MSRP: $20.00",
                "Was $15.00",
                "-$5.00",
                "$-5.00",
                "Only 2 left",
                "Ships in 3 days",
                "20% off",
                "Save 20% ($5.00)",
                "$5.00 savings",
                "$4.95 shipping",
                "10% off orders over $49",
                "QX1571",
                "#4",
                "1.2.3.4",
                "99999999999.00",
                "$1000000000",
                "1,23,45",
                "Hooks - Pkg of 20"
            })
    void whatIsNoPriceIsNone(String text) {
        assertThat(PriceText.read(text)).isEqualTo(PriceTag.NONE);
    }

    @Test
    void aValueThatSpansLinesIsRead() {
        assertThat(PriceText.read("\n  39.59\n")).isEqualTo(PriceTag.of(Money.usd("39.59")));
    }

    @Test
    void nothingIsNone() {
        assertThat(PriceText.read(null)).isEqualTo(PriceTag.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Call for Pricing",
                "Log in for pricing",
                "Please login to see the price",
                "CALL FOR PRICE",
                "Sign in for pricing",
                "Contact us for a quote",
                "Call for Pricing 555-123-4567",
                "Call for Pricing. Free Shipping on orders $49+"
            })
    void aPriceThatMustBeAskedForIsOnRequest(String text) {
        assertThat(PriceText.read(text)).isEqualTo(PriceTag.ON_REQUEST);
    }

    @Test
    void aBareDollarSignMeansTheDollarThePageDeclares() {
        assertThat(PriceText.read("$5.00", "CAD").price()).hasToString("5.00 CAD");
        assertThat(PriceText.read("US$5.00", "CAD").price()).hasToString("5.00 USD");
        assertThat(PriceText.read("5", "nonsense").price()).hasToString("5.00 USD");
    }

    @Test
    void aLongTextCostsNoTime() {
        String long1 = "$1.00 - ".repeat(200_000);
        String long2 = "1,".repeat(200_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            PriceText.read(long1);
            PriceText.read(long2);
        });
    }
}

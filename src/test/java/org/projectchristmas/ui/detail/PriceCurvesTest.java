package org.projectchristmas.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.Sighting;
import org.projectchristmas.common.Money;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.ui.control.Step;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.showcase.Ornaments;

class PriceCurvesTest {
    private static final Instant NOW = Ornaments.NOW;
    private final Product product = new Ornaments().find(1).orElseThrow();

    @Test
    void thePresentPriceIsTheLowestIfNoEarlierOneWasAsLow() {
        assertThat(sentence(point(40, "30"), point(20, "25"), point(5, "20")))
                .isEqualTo("Lowest since we first looked on Oct 14, 2026");
    }

    @Test
    void aPriceThatReturnsToTheLowestEqualsIt() {
        assertThat(sentence(point(40, "20"), point(20, "25"), point(5, "20")))
                .isEqualTo("Equals the lowest since we first looked on Oct 14, 2026");
    }

    @Test
    void aLowestPriceThatOnlyChangedItsStockIsStillTheLowest() {
        assertThat(sentence(point(40, "30"), gone(20, "20"), point(5, "20")))
                .isEqualTo("Lowest since we first looked on Oct 14, 2026");
    }

    @Test
    void aLowerPriceOfBeforeIsNamedWithItsDay() {
        assertThat(sentence(point(40, "30"), point(20, "18.50"), point(5, "20")))
                .isEqualTo("Lowest since we first looked on Oct 14, 2026: $18.50 on Nov 3, 2026");
    }

    @Test
    void aLowestPriceAtWhichNobodyCouldBuyIsNotPraised() {
        assertThat(sentence(point(40, "30"), gone(20, "18.50"), point(5, "20")))
                .isEqualTo("Lowest since we first looked on Oct 14, 2026: $18.50 on Nov 3, 2026, when it was sold out");
        assertThat(sentence(point(40, "30"), gone(5, "20"))).endsWith("$20.00 on Nov 18, 2026, when it was sold out");
    }

    @Test
    void onePriceInAllTheLooksIsToldAsThat() {
        assertThat(sentence(point(40, "30"))).isEqualTo("$30.00 ever since we first looked on Oct 14, 2026");
    }

    @Test
    void aSingleLookIsToldAsThat() {
        var once = new Product(
                product.id(),
                product.key(),
                product.description(),
                product.links(),
                product.offering(),
                new Sighting(NOW, NOW, NOW, null),
                product.sources());
        assertThat(PriceCurves.of(once, List.of(point(0, "30")), NOW, words(Locale.US))
                        .summary())
                .isEqualTo("$30.00 at our only look so far, on Nov 23, 2026");
    }

    @Test
    void germanSaysTheSame() {
        var curve = PriceCurves.of(product, List.of(point(40, "30"), point(5, "20")), NOW, words(Locale.GERMANY));
        assertThat(curve.summary())
                .startsWith("Niedrigster Preis, seit wir am 14")
                .endsWith("zum ersten Mal nachsahen");
    }

    @Test
    void onlyRangesThatShowSomethingElseAreOffered() {
        assertThat(curve(point(5, "20")).ranges()).containsExactly(HistoryRange.ALL);
        assertThat(curve(point(40, "20")).ranges()).containsExactly(HistoryRange.MONTH, HistoryRange.ALL);
        assertThat(curve(point(400, "20")).ranges()).containsExactly(HistoryRange.values());
    }

    @Test
    void aRangeBeginsWithWhatHeldThen() {
        var month = curve(point(100, "30"), point(50, "25"), point(5, "20")).within(HistoryRange.MONTH);
        assertThat(month.steps())
                .containsExactly(
                        new Step(Instant.parse("2026-10-23T18:00:00Z"), 25.0),
                        new Step(NOW.minus(Duration.ofDays(5)), 20.0));
        assertThat(month.rows()).extracting(PriceCurve.Row::date).containsExactly("Oct 4, 2026", "Nov 18, 2026");
    }

    /** The chart goes through time once; the table has what was recorded. */
    @Test
    void noStepBeginsAfterTheNextOneOrIsStillToCome() {
        var curve = curve(point(40, "30"), point(-2, "25"), point(-1, "22"), point(5, "20"), point(-3, "18"));
        Instant corrected = NOW.minus(Duration.ofDays(5));
        assertThat(curve.steps())
                .containsExactly(
                        new Step(NOW.minus(Duration.ofDays(40)), 30.0),
                        new Step(corrected, 25.0),
                        new Step(corrected, 22.0),
                        new Step(corrected, 20.0),
                        new Step(NOW, 18.0));
        assertThat(curve.rows())
                .extracting(PriceCurve.Row::date)
                .containsExactly("Oct 14, 2026", "Nov 25, 2026", "Nov 24, 2026", "Nov 18, 2026", "Nov 26, 2026");
    }

    @Test
    void allTheTimeIsAllTheSteps() {
        var curve = curve(point(100, "30"), gone(50, "25"), point(5, "20"));
        assertThat(curve.within(HistoryRange.ALL)).isEqualTo(curve);
        assertThat(curve.steps()).extracting(Step::value).containsExactly(30.0, null, 20.0);
    }

    @Test
    void eachRowTellsHowThePriceChanged() {
        var rows = curve(point(100, "30"), gone(50, "30"), point(5, "20")).rows();
        assertThat(rows).extracting(PriceCurve.Row::change).containsExactly("", "", "\u2212$10.00");
        assertThat(rows).extracting(row -> row.stock().text()).containsExactly("Available", "Sold out", "Available");
    }

    @Test
    void whereADateIsThereTwiceTheTimeTellsItsRowsApart() {
        var morning = new PricePoint(
                NOW.minus(Duration.ofDays(5)).minus(Duration.ofHours(8)),
                PriceTag.of(Money.usd("25")),
                Availability.AVAILABLE);
        var rows = curve(point(100, "30"), morning, point(5, "20")).rows();
        assertThat(rows)
                .extracting(row -> row.date().replace('\u202f', ' '))
                .containsExactly("Aug 15, 2026", "Nov 18, 2026, 10:00 AM", "Nov 18, 2026, 6:00 PM");
    }

    @Test
    void aSpreadsheetGetsPlainNumbersBetweenTabs() {
        assertThat(curve(point(50, "30"), gone(5, "20")).rows().getLast().plain())
                .isEqualTo("2026-11-18 18:00\t20.00\tUSD\t-10.00\tSold out");
    }

    private String sentence(PricePoint... points) {
        return curve(points).summary();
    }

    private PriceCurve curve(PricePoint... points) {
        return PriceCurves.of(product, List.of(points), NOW, words(Locale.US));
    }

    private static Words words(Locale locale) {
        return new Words(Messages.in(locale), new Formats(locale, ZoneOffset.UTC));
    }

    private static PricePoint point(int daysAgo, String price) {
        return point(daysAgo, price, Availability.AVAILABLE);
    }

    private static PricePoint gone(int daysAgo, String price) {
        return point(daysAgo, price, Availability.UNAVAILABLE);
    }

    private static PricePoint point(int daysAgo, String price, Availability availability) {
        return new PricePoint(NOW.minus(Duration.ofDays(daysAgo)), PriceTag.of(Money.usd(price)), availability);
    }
}

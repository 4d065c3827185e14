package org.projectchristmas.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.catalog.BoxCondition;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;
import org.projectchristmas.ui.control.Fact;
import org.projectchristmas.ui.control.Step;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.showcase.Ornaments;

class SheetWriterTest {
    private final Ornaments ornaments = new Ornaments();
    private final SheetWriter writer = new SheetWriter(
            Messages.in(Locale.US),
            new Formats(Locale.US, ZoneOffset.UTC),
            new ShopLinks(Ornaments.SHOPS),
            Clock.fixed(Ornaments.NOW, ZoneOffset.UTC));

    @Test
    void aPriceThatFellSaysHowFarAndWhen() {
        var price = sheet(1).price();
        assertThat(price.text()).isEqualTo("$24.95");
        assertThat(price.regular()).isEqualTo("Regular price $31.00");
        assertThat(price.move()).isEqualTo("Down $4.00 from $28.95 on\u00a0Nov\u00a017,\u00a02026");
        assertThat(price.dropped()).isTrue();
    }

    @Test
    void aPriceThatWasInAnotherCurrencyHasNotFallen() {
        var known = ornaments.find(1).orElseThrow();
        var offering = new Product.Offering(
                PriceTag.of(new Money(new BigDecimal("33.00"), "CAD")),
                known.offering().availability(),
                new PriceMove(Money.usd("24.95"), Ornaments.NOW));
        var product = new Product(
                known.id(),
                known.key(),
                known.description(),
                known.links(),
                offering,
                known.sighting(),
                known.sources());
        var price = writer.write(new Findings(product, List.of(), List.of(), List.of()))
                .price();
        assertThat(price.dropped()).isFalse();
        assertThat(price.move()).isEqualTo("Was $24.95 until\u00a0Nov\u00a023,\u00a02026");
    }

    @Test
    void aPriceOnRequestIsSaidInWords() {
        var sheet = sheet(4);
        assertThat(sheet.price().text()).isEqualTo("Price on request");
        assertThat(sheet.price().move()).isNull();
        assertThat(sheet.stock()).isEqualTo(new Sheet.Stock("Stock unknown", Tone.NEUTRAL));
    }

    @Test
    void theCurveHasAGapWhileTheProductCouldNotBeHad() {
        var curve = sheet(1).curve();
        assertThat(curve.steps()).extracting(Step::value).containsExactly(22.95, 26.5, null, 31.0, 28.95, 24.95);
        assertThat(curve.summary()).isEqualTo("Lowest since we first looked on Oct 19, 2025: $22.95 on Oct 19, 2025");
        assertThat(curve.end()).isEqualTo(Ornaments.NOW);
    }

    @Test
    void aProductThatWasNeverAvailableHasNoCurveButAPrice() {
        var curve = sheet(3).curve();
        assertThat(curve.hasValues()).isFalse();
        assertThat(curve.summary())
                .isEqualTo(
                        "$29.50 ever since we first looked on Oct 24, 2026; it could not be bought in all that time");
    }

    @Test
    void theCheapestOfferThatCanBeBoughtIsMarked() {
        var rivals = sheet(1).rivals();
        assertThat(rivals.all()).extracting(Sheet.Rival::id).containsExactly(2L, 3L);
        assertThat(rivals.all()).extracting(Sheet.Rival::cheapest).containsExactly(true, false);
        assertThat(rivals.note()).isEqualTo("From $19.99 to $24.95: $4.96 apart, 25%.");
    }

    @Test
    void whoeverIsCheapestIsToldSo() {
        var sheet = sheet(2);
        assertThat(sheet.rivals().note()).isEqualTo("Cheapest here. From $19.99 to $24.95: $4.96 apart, 25%.");
        assertThat(sheet.rivals().all()).noneMatch(Sheet.Rival::cheapest);
    }

    @Test
    void aProductWithoutSkuIsNotCompared() {
        assertThat(sheet(4).rivals().note()).startsWith("The SKU is not known yet");
    }

    @Test
    void aFactTellsWhereItCameFromAndWhen() {
        assertThat(sheet(1).facts())
                .contains(
                        new Fact(
                                "SKU",
                                "QX9313",
                                "Shop system · read\u00a0Nov\u00a020",
                                "Read from _3d_item\nLast read Nov 20, 2026, 6:00\u202fPM"),
                        new Fact(
                                "Price",
                                "$24.95",
                                "JSON-LD · changed\u00a0Nov\u00a017",
                                "Read from JSON-LD\nLast read Nov 20, 2026, 6:00\u202fPM"
                                        + "\nLast changed Nov 17, 2026, 6:00\u202fPM"),
                        new Fact("Brand", "Hallmark Keepsake"));
    }

    @ParameterizedTest
    @EnumSource
    void whatAConditionMeansDoesNotRepeatItsCode(BoxCondition condition) {
        assertThat(condition.meaning()).doesNotContain(condition.code());
    }

    @Test
    void aConditionIsExplainedAndADelistedProductSaysSinceWhen() {
        var sheet = sheet(3);
        assertThat(sheet.facts()).contains(new Fact("Condition", "Damaged box (DB)"));
        assertThat(sheet.delisted()).isEqualTo("Not listed since Nov 3, 2026");
    }

    @Test
    void factsThatAreNotKnownAreNotListed() {
        assertThat(sheet(4).facts())
                .extracting(Fact::key)
                .containsExactly(
                        "Name", "Price", "Stock", "Kind", "First seen", "Last seen", "Details read", "In the listing");
    }

    @Test
    void onlyALinkToTheShopCanBeOpened() {
        assertThat(sheet(1).openable()).isTrue();
        assertThat(sheet(4).openable()).isFalse();
    }

    private Sheet sheet(long id) {
        return writer.write(new ProductReader(ornaments, ornaments).read(id).orElseThrow());
    }

    @Test
    void aProductWithoutHistorySaysSo() {
        var findings = new Findings(ornaments.find(1).orElseThrow(), List.of(), List.of(), List.of());
        var curve = writer.write(findings).curve();
        assertThat(curve.summary()).isEqualTo("No price was ever seen.");
        assertThat(curve.hasValues()).isFalse();
    }
}

package org.projectchristmas.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorNames;
import org.projectchristmas.insight.Answer;
import org.projectchristmas.insight.Question;
import org.projectchristmas.insight.Week;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.showcase.StagedInsights;

/** What the cards say, draw and copy. */
class CardWriterTest {
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 18), ZoneOffset.UTC);

    private final StagedInsights insights = new StagedInsights();
    private final CardWriter writer = writer(Locale.US);

    private static CardWriter writer(Locale locale) {
        return new CardWriter(Messages.in(locale), new Formats(locale, ZoneOffset.UTC));
    }

    private Card card(Question question) {
        return writer.card(insights.answer(question, WEEK));
    }

    @Test
    void everyAnswerIsOneSentence() {
        assertThat(Stream.of(Question.values()).map(each -> card(each).finding()))
                .containsExactly(
                        "Hooked on Ornaments lists most: 2,500 of 4,000 listings.",
                        "1998 has most: 110 ornaments, at 2 shops together.",
                        "Half of what is offered costs at most $24.95 at The Ornament Factory.",
                        "75% of 200 listings are in stock. Hardest to find is 1998: 40% sold out.",
                        "2 of 40 SKUs (5%) are sold out at every shop that lists them.",
                        "Of 12 ornaments that can be compared, 1998 Frosty Friends differs most: by $30.00.",
                        "No price has fallen in the last seven days.",
                        "1 listings came since Nov 18, 2026, the last of them 2026 Santa.",
                        "These 60 listings cost $1,100.00 now, $1,000.00 when first seen (+10%). 1998 moved furthest: +10%.");
    }

    @Test
    void aDropIsToldWithWhatItFellFrom() {
        var drop = new Answer.Drop(
                7,
                StagedInsights.HOOKED,
                "2018 Comet Cruiser",
                2018,
                Money.usd("40.00"),
                Money.usd("30.00"),
                LocalDate.of(2026, 11, 23));
        Card card = writer.card(new Answer.Drops(WEEK, 3, List.of(drop)));
        var line = ((Figure.Ranks) card.figures().getFirst()).lines().getFirst();
        assertThat(line.line().detail()).isEqualTo("$40.00 to $30.00 · Hooked on Ornaments · Nov 23");
        assertThat(line.line().value()).isEqualTo("\u221225%");
        assertThat(line.line().share()).isEqualTo(0.25);
        assertThat(line.goal()).isEqualTo(new Goal.Product(7));
        assertThat(card.rows()).isEqualTo(new Goal.Search("dropped:>=2026-11-18 is:ornament -delisted", 3));
    }

    @Test
    void aChangeTooSmallToBeToldHasNoSign() {
        var basket = new Answer.Basket(
                1998, Money.USD, 60, new BigDecimal("9000.01"), new BigDecimal("9000.00"), LocalDate.of(2026, 10, 12));
        assertThat(writer.card(new Answer.Baskets(List.of(basket))).finding())
                .contains("(0%)")
                .endsWith("1998 moved furthest: 0%.");
    }

    @Test
    void aTableHasTabsBetweenItsCellsAndRunsNoFormulaOfAShop() {
        assertThat(card(Question.RAREST).table()).isEqualTo("""
                        SKU\tName\tYear\tShops\tListings\tHighest\tCurrency
                        QX1\t1973 Betsey Clark\t1973\t2\t3\t99.95\tUSD
                        QX2\t'=1973 Elves\t1973\t1\t1\t\t
                        """);
    }

    @Test
    void numbersInATableAreWrittenAsThePlaceWritesThemWithoutGrouping() {
        String german = writer(Locale.GERMANY).card(insights.prices()).table();
        assertThat(german.lines().skip(1).findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("1998\tThe Ornament Factory\tUSD\t30\t30,10\t28,95\t4,25\t5,00\t1250,00"));
    }

    @Test
    void everyWayToRowsIsInTheLanguageOfTheSearchBox() {
        var parser = new QueryParser(VendorNames.known(), Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        for (Question question : Question.values()) {
            for (String words : searches(card(question))) {
                assertThatCode(() -> parser.parse(words)).as(words).doesNotThrowAnyException();
            }
        }
    }

    private static List<String> searches(Card card) {
        return CardGoals.of(card).stream()
                .map(each -> each instanceof Goal.Search(String words, long _) ? words : null)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Test
    void yearsWithoutAnythingKeepTheirPlaceUnlessOneYearIsFarOut() {
        assertThat(YearAxis.of(List.of(1998, 2000)).terms()).hasSize(3);
        assertThat(YearAxis.of(List.of(1998, 1000)).terms()).hasSize(2);
    }

    @Test
    void aSpreadLeadsToWhatIsComparedAndNothingElse() {
        var ranks = (Figure.Ranks) card(Question.SPREADS).figures().getFirst();
        assertThat(ranks.lines().getFirst().goal())
                .isEqualTo(new Goal.Search("sku=\"QX6863\" year:1998 -has:cond currency=USD is:spread", 2));
        assertThat(ranks.lines().getFirst().line().detail())
                .isEqualTo("$20.00 at Hooked on Ornaments, $50.00 at The Ornament Factory");
    }
}

package org.projectchristmas.ui.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;
import org.projectchristmas.insight.Answer;
import org.projectchristmas.insight.Answer.RareOrnament;
import org.projectchristmas.insight.Answer.RareYear;
import org.projectchristmas.insight.Answer.Spread;
import org.projectchristmas.ui.control.RankedBars;
import org.projectchristmas.ui.control.ValueChart;
import org.projectchristmas.ui.control.ValueSeries;
import org.projectchristmas.ui.insight.CardWriter.Told;

/** The cards of what several shops say of one SKU. */
final class SkuCards {
    /** As many lines as a card has room for. */
    static final int SHOWN = 5;

    private static final String RARE = "is:rare";
    private static final String SPREAD = "is:spread";

    private final Words words;

    SkuCards(Words words) {
        this.words = words;
    }

    Told rarest(Answer.Rarest rarest) {
        List<RareOrnament> first = rarest.first().stream().limit(SHOWN).toList();
        List<Figure.Rank> lines = first.stream()
                .map(each -> new Figure.Rank(
                        new RankedBars.Line(
                                each.name(),
                                asked(each.highest()),
                                words.text("insight.rarest.detail", each.sku(), each.listings(), each.shops()),
                                RankedBars.NO_BAR),
                        Queries.counted(each.listings(), Queries.sku(each.sku()))))
                .toList();
        return new Told(
                words.text(
                        "insight.rarest.finding",
                        rarest.total(),
                        rarest.skus(),
                        words.percent((double) rarest.total() / rarest.skus())),
                words.text("insight.rarest.note"),
                List.of(new Figure.Ranks(words.text("insight.rarest.list"), lines), years(rarest)),
                new Goal.Search(RARE, rarest.listings()));
    }

    private String asked(@Nullable Money highest) {
        return highest == null ? "" : words.text("insight.rarest.asked", money(highest));
    }

    private Figure years(Answer.Rarest rarest) {
        var axis = YearAxis.of(rarest.years().stream().map(RareYear::year).toList());
        Map<Integer, RareYear> byYear = new HashMap<>();
        rarest.years().forEach(each -> byYear.put(key(each.year()), each));
        List<@Nullable Double> values = axis.values(year -> {
            RareYear of = byYear.get(key(year));
            return of == null ? null : (Double) (double) of.skus();
        });
        long[] rows = axis.rows(year -> {
            RareYear of = byYear.get(key(year));
            return of == null ? 0 : of.listings();
        });
        return new Figure.Chart(
                words.text("insight.rarest.years"),
                new ValueChart.Data(
                        axis.names(words),
                        List.of(new ValueSeries("", values)),
                        ValueChart.Shape.BARS,
                        words.text("insight.rarest.unit"),
                        value -> words.count(Math.round(value))),
                new ChartGoals(axis.terms(), List.of(""), RARE, List.of(rows), true));
    }

    private static Integer key(@Nullable Integer year) {
        return year == null ? -1 : year;
    }

    Told spreads(Answer.Spreads spreads) {
        String currency = spreads.largest().stream()
                .map(each -> each.lowest().price().currency())
                .filter("USD"::equals)
                .findFirst()
                .orElseGet(() -> spreads.largest().getFirst().lowest().price().currency());
        List<Spread> first = spreads.largest().stream()
                .filter(each -> each.lowest().price().currency().equals(currency))
                .limit(SHOWN)
                .toList();
        Spread widest = first.getFirst();
        List<Figure.Rank> lines = first.stream()
                .map(each -> new Figure.Rank(
                        new RankedBars.Line(
                                each.name(),
                                words.amount(each.amount(), currency),
                                detail(each),
                                each.amount().doubleValue() / widest.amount().doubleValue()),
                        new Goal.Search(
                                Queries.terms(
                                        Queries.sku(each.sku()),
                                        Queries.year(each.year()),
                                        Queries.condition(each.condition()),
                                        Queries.currency(currency),
                                        SPREAD),
                                each.listings())))
                .toList();
        return new Told(
                words.text(
                        "insight.spreads.finding",
                        spreads.compared(),
                        widest.name(),
                        words.amount(widest.amount(), currency)),
                words.text("insight.spreads.note"),
                List.of(new Figure.Ranks("", lines)),
                new Goal.Search(SPREAD, spreads.listings()));
    }

    /** Where the shops state a condition, it comes first. */
    private String detail(Spread each) {
        String condition = each.condition();
        String offers = words.text(
                "insight.spreads.detail",
                money(each.lowest().price()),
                words.vendor(each.lowest().vendor()),
                money(each.highest().price()),
                words.vendor(each.highest().vendor()));
        return condition == null ? offers : condition + " \u00b7 " + offers;
    }

    private String money(Money money) {
        return words.amount(money.amount(), money.currency());
    }
}

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
                        Queries.counted(Queries.skus(List.of(each.sku())))))
                .toList();
        return new Told(
                words.text(
                        "insight.rarest.finding",
                        rarest.total(),
                        rarest.skus(),
                        words.percent((double) rarest.total() / rarest.skus())),
                words.text("insight.rarest.note"),
                List.of(new Figure.Ranks(words.text("insight.rarest.list"), lines), years(rarest)),
                Queries.counted(
                        Queries.skus(first.stream().map(RareOrnament::sku).toList()), "soldout"));
    }

    private String asked(@Nullable Money highest) {
        return highest == null ? "" : words.text("insight.rarest.asked", money(highest));
    }

    private Figure years(Answer.Rarest rarest) {
        var axis = YearAxis.of(rarest.years().stream().map(RareYear::year).toList());
        Map<Integer, Double> byYear = new HashMap<>();
        rarest.years().forEach(each -> byYear.put(each.year() == null ? -1 : each.year(), (double) each.skus()));
        return new Figure.Chart(
                words.text("insight.rarest.years"),
                new ValueChart.Data(
                        axis.names(words),
                        List.of(new ValueSeries("", axis.values(year -> byYear.get(year == null ? -1 : year)))),
                        ValueChart.Shape.BARS,
                        words.text("insight.rarest.unit"),
                        value -> words.count(Math.round(value))),
                axis.goals("soldout"));
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
                        Queries.counted(
                                Queries.skus(List.of(each.sku())),
                                Queries.year(each.year()),
                                Queries.condition(each.condition()),
                                "-soldout")))
                .toList();
        return new Told(
                words.text(
                        "insight.spreads.finding",
                        spreads.compared(),
                        widest.name(),
                        words.amount(widest.amount(), currency)),
                words.text("insight.spreads.note"),
                List.of(new Figure.Ranks("", lines)),
                Queries.counted(
                        Queries.skus(first.stream().map(Spread::sku).distinct().toList()), "-soldout"));
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

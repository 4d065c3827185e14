package org.projectchristmas.ui.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.insight.Answer;
import org.projectchristmas.insight.Answer.DayCount;
import org.projectchristmas.insight.Answer.Drop;
import org.projectchristmas.ui.control.RankedBars;
import org.projectchristmas.ui.control.ValueChart;
import org.projectchristmas.ui.control.ValueSeries;
import org.projectchristmas.ui.insight.CardWriter.Told;

/** The cards of what moved this week. */
final class WeekCards {
    private final Words words;

    WeekCards(Words words) {
        this.words = words;
    }

    Told drops(Answer.Drops drops) {
        Drop first = drops.largest().getFirst();
        List<Figure.Rank> lines = drops.largest().stream()
                .limit(SkuCards.SHOWN)
                .map(each -> new Figure.Rank(
                        new RankedBars.Line(
                                each.name(),
                                words.change(-each.percent() / 100.0),
                                words.text(
                                        "insight.drops.detail",
                                        money(each.before()),
                                        money(each.now()),
                                        words.vendor(each.vendor()),
                                        words.shortDay(each.day())),
                                each.percent() / 100.0),
                        new Goal.Product(each.product())))
                .toList();
        var week = drops.week();
        return new Told(
                words.text(
                        "insight.drops.finding",
                        drops.total(),
                        words.percent(first.percent() / 100.0),
                        first.name(),
                        words.day(week.first())),
                words.text("insight.drops.note"),
                List.of(new Figure.Ranks("", lines)),
                Queries.counted(drops.total(), Queries.since("dropped", week.first())));
    }

    private String money(Money money) {
        return words.amount(money.amount(), money.currency());
    }

    Told arrivals(Answer.Arrivals arrivals) {
        var week = arrivals.week();
        List<LocalDate> days = week.days();
        Map<VendorId, Map<LocalDate, Double>> byShop = new TreeMap<>();
        for (DayCount each : arrivals.days()) {
            byShop.computeIfAbsent(each.vendor(), _ -> new HashMap<>()).put(each.day(), (double) each.listings());
        }
        List<ValueSeries> series = new ArrayList<>();
        byShop.forEach((vendor, counts) -> series.add(new ValueSeries(words.vendor(vendor), values(days, counts))));
        var chart = new Figure.Chart(
                words.text("insight.arrivals.days"),
                new ValueChart.Data(
                        days.stream().map(words::shortDay).toList(),
                        series,
                        ValueChart.Shape.BARS,
                        words.text("insight.arrivals.unit"),
                        value -> words.count(Math.round(value))),
                new ChartGoals(
                        days.stream().map(each -> Queries.on("added", each)).toList(),
                        byShop.keySet().stream().map(Queries::shop).toList(),
                        Queries.terms(Queries.since("added", week.first()), Queries.COUNTED),
                        byShop.values().stream().map(each -> rows(days, each)).toList(),
                        true));
        return new Told(
                arrivals.hasOlder()
                        ? words.text(
                                "insight.arrivals.finding",
                                arrivals.total(),
                                words.day(week.first()),
                                arrivals.newest().getFirst().name())
                        : words.text("insight.arrivals.all", arrivals.total()),
                words.text("insight.arrivals.note"),
                List.of(chart, newest(arrivals)),
                Queries.counted(arrivals.total(), Queries.since("added", week.first())));
    }

    private static List<@Nullable Double> values(List<LocalDate> days, Map<LocalDate, Double> counts) {
        var values = new ArrayList<@Nullable Double>();
        days.forEach(each -> values.add(counts.get(each)));
        return values;
    }

    private static long[] rows(List<LocalDate> days, Map<LocalDate, Double> counts) {
        return days.stream()
                .mapToLong(each -> Math.round(counts.getOrDefault(each, 0.0)))
                .toArray();
    }

    /** A list in time has no size to be drawn. */
    private Figure newest(Answer.Arrivals arrivals) {
        return new Figure.Ranks(
                words.text("insight.arrivals.newest"),
                arrivals.newest().stream()
                        .limit(SkuCards.SHOWN)
                        .map(each -> new Figure.Rank(
                                new RankedBars.Line(
                                        each.name(),
                                        each.price() == null ? "" : money(each.price()),
                                        words.vendor(each.vendor()) + " \u00b7 " + words.shortDay(each.day()),
                                        RankedBars.NO_BAR),
                                new Goal.Product(each.product())))
                        .collect(Collectors.toList()));
    }
}

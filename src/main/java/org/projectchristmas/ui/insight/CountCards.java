package org.projectchristmas.ui.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.insight.Answer;
import org.projectchristmas.insight.Answer.VendorTotal;
import org.projectchristmas.insight.Answer.YearCount;
import org.projectchristmas.insight.Answer.YearStock;
import org.projectchristmas.ui.control.RankedBars;
import org.projectchristmas.ui.control.ValueChart;
import org.projectchristmas.ui.control.ValueSeries;
import org.projectchristmas.ui.insight.CardWriter.Told;

/** The cards of how much there is of what. */
final class CountCards {
    private final Words words;

    CountCards(Words words) {
        this.words = words;
    }

    Told totals(Answer.Totals totals) {
        List<VendorTotal> vendors = totals.vendors().stream()
                .sorted(Comparator.comparingLong(VendorTotal::listings).reversed())
                .toList();
        VendorTotal first = vendors.getFirst();
        long all = vendors.stream().mapToLong(VendorTotal::listings).sum();
        List<Figure.Rank> lines = vendors.stream()
                .map(each -> new Figure.Rank(
                        new RankedBars.Line(
                                words.vendor(each.vendor()),
                                words.text("insight.totals.value", each.listings()),
                                words.text(
                                        "insight.totals.detail",
                                        each.skus(),
                                        share(each.available(), each.listings()),
                                        each.accessories(),
                                        each.gone()),
                                first.listings() == 0 ? 0 : (double) each.listings() / first.listings()),
                        new Goal.Search(Queries.shop(each.vendor()) + " -delisted")))
                .toList();
        return new Told(
                words.text("insight.totals.finding", words.vendor(first.vendor()), first.listings(), all),
                words.text("insight.totals.note"),
                List.of(new Figure.Ranks("", lines)),
                new Goal.Search("-delisted"));
    }

    private String share(long part, long whole) {
        return words.percent(whole == 0 ? 0 : (double) part / whole);
    }

    Told years(Answer.Years years) {
        var axis = YearAxis.of(years.counts().stream().map(YearCount::year).toList());
        Map<VendorId, Map<Integer, Long>> byShop = new LinkedHashMap<>();
        Map<Integer, Long> together = new LinkedHashMap<>();
        for (YearCount each : years.counts()) {
            byShop.computeIfAbsent(each.vendor(), _ -> new LinkedHashMap<>()).put(key(each.year()), each.ornaments());
            if (each.year() != null) {
                together.merge(each.year(), each.ornaments(), Long::sum);
            }
        }
        List<ValueSeries> series = new ArrayList<>();
        byShop.keySet().stream()
                .sorted()
                .forEach(vendor -> series.add(new ValueSeries(
                        words.vendor(vendor),
                        axis.values(year -> number(
                                Objects.requireNonNull(byShop.get(vendor)).get(key(year)))))));
        var most = together.entrySet().stream().max(Map.Entry.comparingByValue());
        return new Told(
                most.map(each -> words.text(
                                "insight.years.finding", each.getKey().toString(), each.getValue(), byShop.size()))
                        .orElseGet(() -> words.text("insight.years.unknown")),
                words.text("insight.years.note"),
                List.of(chart(axis, series, "insight.years.unit")),
                Queries.counted());
    }

    private Figure chart(YearAxis axis, List<ValueSeries> series, String unit) {
        return new Figure.Chart(
                "",
                new ValueChart.Data(
                        axis.names(words),
                        series,
                        ValueChart.Shape.BARS,
                        words.text(unit),
                        value -> words.count(Math.round(value))),
                axis.goals());
    }

    /** Maps hold no null. */
    private static Integer key(@Nullable Integer year) {
        return year == null ? -1 : year;
    }

    private static @Nullable Double number(@Nullable Long count) {
        return count == null ? null : (Double) count.doubleValue();
    }

    Told stock(Answer.Stock stock) {
        var axis = YearAxis.of(stock.years().stream().map(YearStock::year).toList());
        List<ValueSeries> series = List.of(
                series("insight.stock.available", axis, stock, YearStock::available),
                series("insight.stock.unavailable", axis, stock, YearStock::unavailable),
                series("insight.stock.unknown", axis, stock, YearStock::unknown));
        long all = stock.years().stream().mapToLong(YearStock::listings).sum();
        long available = stock.years().stream().mapToLong(YearStock::available).sum();
        String overall = words.text("insight.stock.finding", share(available, all), all);
        String worst = stock.years().stream()
                .filter(each -> each.year() != null && each.unavailable() > 0)
                .max(Comparator.comparingDouble(each -> (double) each.unavailable() / each.listings()))
                .map(each -> " "
                        + words.text(
                                "insight.stock.worst",
                                words.year(each.year()),
                                share(each.unavailable(), each.listings())))
                .orElse("");
        return new Told(
                overall + worst,
                words.text("insight.stock.note"),
                List.of(chart(axis, series, "insight.stock.unit")),
                Queries.counted());
    }

    private ValueSeries series(String key, YearAxis axis, Answer.Stock stock, ToLongFunction<YearStock> count) {
        Map<Integer, Long> byYear = new LinkedHashMap<>();
        stock.years().forEach(each -> byYear.put(key(each.year()), count.applyAsLong(each)));
        return new ValueSeries(words.text(key), axis.values(year -> number(byYear.get(key(year)))));
    }
}

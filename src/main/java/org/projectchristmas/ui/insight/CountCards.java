package org.projectchristmas.ui.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
                        new Goal.Search(Queries.shop(each.vendor()) + " -delisted", each.listings())))
                .toList();
        return new Told(
                words.text("insight.totals.finding", words.vendor(first.vendor()), first.listings(), all),
                words.text("insight.totals.note"),
                List.of(new Figure.Ranks("", lines)),
                new Goal.Search("-delisted", all));
    }

    private String share(long part, long whole) {
        return words.percent(whole == 0 ? 0 : (double) part / whole);
    }

    Told years(Answer.Years years) {
        var axis = YearAxis.of(years.counts().stream().map(YearCount::year).toList());
        Map<VendorId, Map<Integer, YearCount>> byShop = new TreeMap<>();
        Map<Integer, Long> together = new LinkedHashMap<>();
        for (YearCount each : years.counts()) {
            byShop.computeIfAbsent(each.vendor(), _ -> new LinkedHashMap<>()).put(key(each.year()), each);
            if (each.year() != null) {
                together.merge(each.year(), each.ornaments(), Long::sum);
            }
        }
        List<ValueSeries> series = new ArrayList<>();
        List<long[]> rows = new ArrayList<>();
        byShop.forEach((vendor, counts) -> {
            series.add(new ValueSeries(words.vendor(vendor), axis.values(year -> {
                YearCount count = counts.get(key(year));
                return count == null ? null : (Double) (double) count.ornaments();
            })));
            rows.add(axis.rows(year -> {
                YearCount count = counts.get(key(year));
                return count == null ? 0 : count.listings();
            }));
        });
        var most = together.entrySet().stream().max(Map.Entry.comparingByValue());
        List<String> shops = byShop.keySet().stream().map(Queries::shop).toList();
        return new Told(
                most.map(each -> words.text(
                                "insight.years.finding", each.getKey().toString(), each.getValue(), byShop.size()))
                        .orElseGet(() -> words.text("insight.years.unknown")),
                words.text("insight.years.note"),
                List.of(chart(axis, series, "insight.years.unit", shops, rows)),
                Queries.counted(
                        years.counts().stream().mapToLong(YearCount::listings).sum()));
    }

    private Figure chart(YearAxis axis, List<ValueSeries> series, String unit, List<String> terms, List<long[]> rows) {
        return new Figure.Chart(
                "",
                new ValueChart.Data(
                        axis.names(words),
                        series,
                        ValueChart.Shape.BARS,
                        words.text(unit),
                        value -> words.count(Math.round(value))),
                new ChartGoals(axis.terms(), terms, Queries.COUNTED, rows, true));
    }

    /** Maps hold no null. */
    private static Integer key(@Nullable Integer year) {
        return year == null ? -1 : year;
    }

    Told stock(Answer.Stock stock) {
        var axis = YearAxis.of(stock.years().stream().map(YearStock::year).toList());
        Map<Integer, YearStock> byYear = new LinkedHashMap<>();
        stock.years().forEach(each -> byYear.put(key(each.year()), each));
        List<ToLongFunction<YearStock>> counts =
                List.of(YearStock::available, YearStock::unavailable, YearStock::unknown);
        List<ValueSeries> series = List.of(
                series("insight.stock.available", axis, byYear, YearStock::available),
                series("insight.stock.unavailable", axis, byYear, YearStock::unavailable),
                series("insight.stock.unknown", axis, byYear, YearStock::unknown));
        List<long[]> rows = counts.stream()
                .map(count -> axis.rows(year -> {
                    YearStock of = byYear.get(key(year));
                    return of == null ? 0 : count.applyAsLong(of);
                }))
                .toList();
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
                List.of(chart(axis, series, "insight.stock.unit", List.of("instock", "soldout", "is:unknown"), rows)),
                Queries.counted(all));
    }

    private ValueSeries series(
            String key, YearAxis axis, Map<Integer, YearStock> byYear, ToLongFunction<YearStock> count) {
        return new ValueSeries(words.text(key), axis.values(year -> {
            YearStock of = byYear.get(key(year));
            return of == null ? null : (Double) (double) count.applyAsLong(of);
        }));
    }
}

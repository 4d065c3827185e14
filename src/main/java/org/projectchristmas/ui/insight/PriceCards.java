package org.projectchristmas.ui.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.insight.Answer;
import org.projectchristmas.insight.Answer.Basket;
import org.projectchristmas.insight.Answer.PriceFigures;
import org.projectchristmas.ui.control.ValueChart;
import org.projectchristmas.ui.control.ValueSeries;
import org.projectchristmas.ui.insight.CardWriter.Told;

/** The cards of what things cost. A chart is of one currency, the one in which most prices are; the table has them all. */
final class PriceCards {
    private final Words words;

    PriceCards(Words words) {
        this.words = words;
    }

    Told prices(Answer.Prices prices) {
        List<PriceFigures> overall =
                prices.figures().stream().filter(each -> each.year() == null).toList();
        String currency = main(overall, PriceFigures::currency, PriceFigures::listings);
        List<PriceFigures> drawn = prices.figures().stream()
                .filter(each -> each.year() != null && each.currency().equals(currency))
                .toList();
        String medians = overall.stream()
                .filter(each -> each.currency().equals(currency))
                .sorted(Comparator.comparing(PriceFigures::median).reversed())
                .map(each -> words.text(
                        "insight.prices.median-of", words.amount(each.median(), currency), words.vendor(each.vendor())))
                .collect(Collectors.joining(words.text("insight.list.separator")));
        return new Told(
                words.text("insight.prices.finding", medians),
                words.text("insight.prices.note") + ranges(prices) + others(overall, PriceFigures::currency),
                List.of(
                        figure("insight.prices.median", drawn, currency, PriceFigures::median),
                        figure("insight.prices.average", drawn, currency, PriceFigures::mean),
                        figure("insight.prices.deviation", drawn, currency, PriceFigures::deviation)),
                Queries.counted(
                        overall.stream().mapToLong(PriceFigures::listings).sum(), Queries.PRICED));
    }

    /** Says how many prices are only "from", which no figure counts. */
    private String ranges(Answer.Prices prices) {
        return prices.ranges() == 0 ? "" : " " + words.text("insight.prices.ranges", prices.ranges());
    }

    private Figure figure(
            String key, List<PriceFigures> figures, String currency, Function<PriceFigures, BigDecimal> value) {
        var axis = YearAxis.of(figures.stream().map(PriceFigures::year).toList());
        Map<VendorId, Map<Integer, PriceFigures>> byShop = new TreeMap<>();
        for (PriceFigures each : figures) {
            byShop.computeIfAbsent(each.vendor(), _ -> new HashMap<>()).put(Objects.requireNonNull(each.year()), each);
        }
        List<ValueSeries> series = new ArrayList<>();
        List<long[]> rows = new ArrayList<>();
        byShop.forEach((vendor, ofShop) -> {
            series.add(new ValueSeries(words.vendor(vendor), axis.values(year -> {
                PriceFigures of = year == null ? null : ofShop.get(year);
                return of == null ? null : (Double) value.apply(of).doubleValue();
            })));
            rows.add(axis.rows(year -> {
                PriceFigures of = year == null ? null : ofShop.get(year);
                return of == null ? 0 : of.listings();
            }));
        });
        return new Figure.Chart(
                words.text(key),
                new ValueChart.Data(
                        axis.names(words),
                        series,
                        ValueChart.Shape.LINES,
                        words.text("insight.prices.unit", words.text(key), currency),
                        money(currency)),
                new ChartGoals(
                        axis.terms(),
                        byShop.keySet().stream().map(Queries::shop).toList(),
                        Queries.terms(Queries.currency(currency), Queries.PRICED_YEARS),
                        rows,
                        true));
    }

    private DoubleFunction<String> money(String currency) {
        return value -> words.amount(BigDecimal.valueOf(value), currency);
    }

    /** Says in which currencies there are prices that the chart does not show. */
    private <T> String others(Collection<T> all, Function<T, String> currency) {
        List<String> currencies = all.stream().map(currency).distinct().sorted().toList();
        return currencies.size() < 2
                ? ""
                : " " + words.text("insight.currencies", String.join(words.text("insight.list.separator"), currencies));
    }

    private static <T> String main(Collection<T> all, Function<T, String> currency, ToLongFunction<T> size) {
        return all.stream()
                .collect(Collectors.groupingBy(currency, TreeMap::new, Collectors.summingLong(size)))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("USD");
    }

    Told baskets(Answer.Baskets baskets) {
        String currency = main(baskets.years(), Basket::currency, Basket::listings);
        List<Basket> drawn = baskets.years().stream()
                .filter(each -> each.currency().equals(currency))
                .toList();
        BigDecimal before = drawn.stream().map(Basket::before).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal now = drawn.stream().map(Basket::now).reduce(BigDecimal.ZERO, BigDecimal::add);
        var since =
                drawn.stream().map(Basket::since).min(Comparator.naturalOrder()).orElseThrow();
        long listings = drawn.stream().mapToLong(Basket::listings).sum();
        boolean hasMoved = drawn.stream().anyMatch(each -> each.change().signum() != 0);
        String finding = hasMoved
                ? words.text(
                                "insight.baskets.finding",
                                listings,
                                words.amount(now, currency),
                                words.amount(before, currency),
                                words.change(share(before, now)))
                        + " " + furthest(drawn)
                : words.text("insight.baskets.unmoved", listings, words.amount(now, currency), words.day(since));
        var axis = YearAxis.of(drawn.stream().map(Basket::year).toList());
        Map<Integer, Basket> byYear = drawn.stream().collect(Collectors.toMap(Basket::year, Function.identity()));
        return new Told(
                finding,
                words.text("insight.baskets.note", words.day(since)) + others(baskets.years(), Basket::currency),
                List.of(change(axis, byYear, currency), cost(axis, byYear, currency)),
                new Goal.Search(
                        Queries.PRICED_YEARS,
                        baskets.years().stream().mapToLong(Basket::listings).sum()));
    }

    private String furthest(List<Basket> drawn) {
        Basket most = drawn.stream()
                .max(Comparator.comparingDouble(each -> Math.abs(share(each.before(), each.now()))))
                .orElseThrow();
        return words.text(
                "insight.baskets.furthest",
                Integer.toString(most.year()),
                words.change(share(most.before(), most.now())));
    }

    /** By how much of the former price it is more now. */
    private static double share(BigDecimal before, BigDecimal now) {
        return before.signum() == 0 ? 0 : now.doubleValue() / before.doubleValue() - 1;
    }

    /** A line of what was and one of what is are of the same rows. */
    private static ChartGoals goals(YearAxis axis, Map<Integer, Basket> byYear, String currency, int series) {
        long[] rows = axis.rows(year -> {
            Basket basket = year == null ? null : byYear.get(year);
            return basket == null ? 0 : basket.listings();
        });
        return new ChartGoals(
                axis.terms(),
                Collections.nCopies(series, ""),
                Queries.terms(Queries.currency(currency), Queries.PRICED_YEARS),
                Collections.nCopies(series, rows),
                false);
    }

    private Figure change(YearAxis axis, Map<Integer, Basket> byYear, String currency) {
        List<@Nullable Double> values = axis.values(year -> {
            Basket basket = year == null ? null : byYear.get(year);
            return basket == null ? null : (Double) share(basket.before(), basket.now());
        });
        return new Figure.Chart(
                words.text("insight.baskets.change"),
                new ValueChart.Data(
                        axis.names(words),
                        List.of(new ValueSeries("", values)),
                        ValueChart.Shape.BARS,
                        words.text("insight.baskets.change.unit"),
                        words::change),
                goals(axis, byYear, currency, 1));
    }

    private Figure cost(YearAxis axis, Map<Integer, Basket> byYear, String currency) {
        return new Figure.Chart(
                words.text("insight.baskets.cost"),
                new ValueChart.Data(
                        axis.names(words),
                        List.of(
                                new ValueSeries(
                                        words.text("insight.baskets.before"), sums(axis, byYear, Basket::before)),
                                new ValueSeries(words.text("insight.baskets.now"), sums(axis, byYear, Basket::now))),
                        ValueChart.Shape.LINES,
                        words.text("insight.baskets.cost.unit", currency),
                        money(currency)),
                goals(axis, byYear, currency, 2));
    }

    private static List<@Nullable Double> sums(
            YearAxis axis, Map<Integer, Basket> byYear, Function<Basket, BigDecimal> sum) {
        return axis.values(year -> {
            Basket basket = year == null ? null : byYear.get(year);
            return basket == null ? null : (Double) sum.apply(basket).doubleValue();
        });
    }
}

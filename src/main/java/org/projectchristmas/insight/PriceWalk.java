package org.projectchristmas.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.Listings;
import org.projectchristmas.insight.Answer.PriceFigures;
import org.projectchristmas.insight.Answer.Prices;

/** What things cost. */
final class PriceWalk {
    private final Listings listings;

    PriceWalk(Listings listings) {
        this.listings = listings;
    }

    /** Prices that meet. */
    private record Group(int year, int shop, int money) {
        Group ofAllYears() {
            return new Group(0, shop, money);
        }
    }

    Prices prices() {
        Map<Group, LongList> byYear = new HashMap<>();
        long ranges = 0;
        while (listings.next()) {
            if (listings.isOrnament() && listings.isListed()) {
                ranges += listings.isRange() ? 1 : 0;
                if (listings.isFixed()) {
                    var group = new Group(listings.year(), listings.shop(), listings.money());
                    byYear.computeIfAbsent(group, _ -> new LongList()).add(listings.price());
                }
            }
        }
        Map<Group, LongList> overall = new HashMap<>();
        byYear.forEach((group, prices) ->
                overall.computeIfAbsent(group.ofAllYears(), _ -> new LongList()).addAll(prices));
        byYear.keySet().removeIf(group -> group.year() == 0);
        List<PriceFigures> all = new ArrayList<>(figures(byYear));
        all.addAll(figures(overall));
        return new Prices(all, ranges);
    }

    private List<PriceFigures> figures(Map<Group, LongList> groups) {
        var figures = new ArrayList<PriceFigures>();
        groups.forEach((group, prices) -> figures.add(figures(CountWalk.orNull(group.year()), group, prices.sorted())));
        figures.sort(Comparator.comparingInt((PriceFigures each) -> each.year() == null ? 0 : each.year())
                .thenComparing(PriceFigures::vendor)
                .thenComparing(PriceFigures::currency));
        return figures;
    }

    private PriceFigures figures(@Nullable Integer year, Group group, long[] prices) {
        int count = prices.length;
        long sum = 0;
        for (long price : prices) {
            sum += price;
        }
        BigDecimal mean = rounded(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 12, RoundingMode.HALF_UP));
        long twoMedians = prices[(count - 1) / 2] + prices[count / 2];
        return new PriceFigures(
                year,
                listings.vendor(group.shop()),
                listings.currency(group.money()),
                count,
                mean,
                rounded(BigDecimal.valueOf(twoMedians).divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY)),
                rounded(BigDecimal.valueOf(deviation(prices, (double) sum / count))),
                rounded(BigDecimal.valueOf(prices[0])),
                rounded(BigDecimal.valueOf(prices[count - 1])));
    }

    private static double deviation(long[] prices, double mean) {
        double squares = 0;
        for (long price : prices) {
            squares += (price - mean) * (price - mean);
        }
        return Math.sqrt(squares / prices.length);
    }

    /** An amount of cents to the cent, as an amount. */
    private static BigDecimal rounded(BigDecimal cents) {
        return cents.movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }
}

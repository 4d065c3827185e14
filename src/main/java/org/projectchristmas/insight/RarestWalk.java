package org.projectchristmas.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.Listings;
import org.projectchristmas.catalog.search.Rarity;
import org.projectchristmas.common.Money;
import org.projectchristmas.insight.Answer.RareOrnament;
import org.projectchristmas.insight.Answer.RareYear;
import org.projectchristmas.insight.Answer.Rarest;

/** What nobody has. */
final class RarestWalk {
    private final Listings listings;
    private final Rarity rarity;

    RarestWalk(Listings listings) {
        this.listings = listings;
        rarity = listings.rarity();
    }

    Rarest rarest() {
        int[] rare = IntStream.range(0, rarity.skus()).filter(rarity::isSoldOut).toArray();
        List<Named> first = first(rare);
        Map<Long, String> names = names(first);
        return new Rarest(
                rare.length,
                rarity.skus(),
                rarity.listings(),
                years(),
                first.stream()
                        .map(each -> new RareOrnament(
                                each.text(),
                                names.getOrDefault(rarity.key(each.sku()), each.text()),
                                CountWalk.orNull(rarity.year(each.sku())),
                                rarity.shops(each.sku()),
                                rarity.listings(each.sku()),
                                highest(each.sku())))
                        .toList());
    }

    /** A SKU's number and its text. */
    private record Named(int sku, String text) {}

    /** Only the texts of those are made that can be among the first. */
    private List<Named> first(int[] rare) {
        Comparator<Integer> order = Comparator.comparingInt((Integer sku) -> -rarity.shops(sku))
                .thenComparingInt(sku -> rarity.year(sku) == 0 ? Integer.MAX_VALUE : rarity.year(sku));
        List<Integer> sorted = IntStream.of(rare).boxed().sorted(order).toList();
        int to = Math.min(Insights.MOST, sorted.size());
        while (to > 0 && to < sorted.size() && order.compare(sorted.get(to - 1), sorted.get(to)) == 0) {
            to++;
        }
        return sorted.subList(0, to).stream()
                .map(sku -> {
                    listings.moveTo(rarity.position(sku));
                    return new Named(sku, listings.sku(rarity.key(sku)));
                })
                .sorted(Comparator.comparing(Named::sku, order).thenComparing(Named::text))
                .limit(Insights.MOST)
                .toList();
    }

    /** The shortest name under which a SKU is sold, or was: the others tell its condition, too. */
    private Map<Long, String> names(List<Named> skus) {
        var names = new HashMap<Long, String>();
        var wanted = new HashSet<Long>();
        skus.forEach(each -> wanted.add(rarity.key(each.sku())));
        listings.restart();
        while (!wanted.isEmpty() && listings.next()) {
            name(listings.skuKey(), wanted, names);
            for (long each : listings.moreSkuKeys()) {
                name(each, wanted, names);
            }
        }
        return names;
    }

    private void name(long key, Set<Long> wanted, Map<Long, String> names) {
        if (wanted.contains(key)) {
            names.merge(key, listings.name(), RarestWalk::shorter);
        }
    }

    static String shorter(String one, String other) {
        int by = Integer.compare(one.length(), other.length());
        return (by == 0 ? one.compareTo(other) : by) <= 0 ? one : other;
    }

    private @Nullable Money highest(int sku) {
        long cents = rarity.highest(sku);
        return cents == Rarity.NO_AMOUNT
                ? null
                : new Money(BigDecimal.valueOf(cents, 2), listings.currency(rarity.currency(sku)));
    }

    private List<RareYear> years() {
        Map<Integer, Year> years = new TreeMap<>(CountWalk.unknownLast());
        listings.restart();
        while (listings.next()) {
            if (rarity.holds(listings.position())) {
                years.computeIfAbsent(listings.year(), _ -> new Year()).count(listings, rarity);
            }
        }
        var counts = new ArrayList<RareYear>();
        years.forEach((year, of) -> counts.add(new RareYear(CountWalk.orNull(year), of.skus.distinct(), of.listings)));
        return counts;
    }

    private static final class Year {
        private final LongList skus = new LongList();
        private long listings;

        void count(Listings each, Rarity rarity) {
            listings++;
            count(each.skuKey(), rarity);
            for (long more : each.moreSkuKeys()) {
                count(more, rarity);
            }
        }

        private void count(long key, Rarity rarity) {
            if (rarity.isSoldOut(rarity.find(key))) {
                skus.add(key);
            }
        }
    }
}

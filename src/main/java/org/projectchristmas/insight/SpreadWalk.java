package org.projectchristmas.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.Comparison;
import org.projectchristmas.catalog.search.Listings;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.insight.Answer.Offer;
import org.projectchristmas.insight.Answer.Spread;
import org.projectchristmas.insight.Answer.Spreads;

/** Where the shops disagree. */
final class SpreadWalk {
    private final Listings listings;
    private final Comparison comparison;

    SpreadWalk(Listings listings) {
        this.listings = listings;
        comparison = listings.comparison();
    }

    Spreads spreads() {
        long compared = IntStream.range(0, comparison.things())
                .filter(comparison::isCompared)
                .count();
        Map<String, List<Integer>> byCurrency = new TreeMap<>();
        IntStream.range(0, comparison.things()).filter(comparison::differs).forEach(thing -> {
            listings.moveTo(comparison.position(thing));
            byCurrency
                    .computeIfAbsent(listings.currency(listings.money()), _ -> new ArrayList<>())
                    .add(thing);
        });
        List<Thing> widest = byCurrency.values().stream()
                .flatMap(things -> widest(things).stream())
                .toList();
        Map<Integer, Map<VendorId, Best>> offers = offers(widest);
        return new Spreads(
                compared,
                comparison.listings(),
                widest.stream()
                        .map(each -> spread(each, offers.getOrDefault(each.number(), Map.of())))
                        .toList());
    }

    /** What is compared, by its number. */
    private record Thing(
            int number,
            String sku,
            @Nullable Integer year,
            @Nullable String condition,
            String currency) {}

    private long width(int thing) {
        return comparison.highest(thing) - comparison.lowest(thing);
    }

    /** The widest of one currency. Only the texts of those are made that can be among them. */
    private List<Thing> widest(List<Integer> things) {
        Comparator<Integer> order = Comparator.comparingLong((Integer thing) -> -width(thing));
        List<Integer> sorted = things.stream().sorted(order).toList();
        int to = Math.min(Insights.MOST, sorted.size());
        while (to > 0 && to < sorted.size() && width(sorted.get(to - 1)) == width(sorted.get(to))) {
            to++;
        }
        return sorted.subList(0, to).stream()
                .map(this::thing)
                .sorted(Comparator.comparing(Thing::number, order)
                        .thenComparing(Thing::sku)
                        .thenComparingInt(each -> each.year() == null ? Integer.MAX_VALUE : each.year())
                        .thenComparing(each -> each.condition() == null ? "" : each.condition()))
                .limit(Insights.MOST)
                .toList();
    }

    private Thing thing(int number) {
        listings.moveTo(comparison.position(number));
        String condition = listings.condition().toUpperCase(Locale.ROOT);
        return new Thing(
                number,
                listings.sku(listings.skuKey()),
                CountWalk.orNull(listings.year()),
                condition.isEmpty() ? null : condition,
                listings.currency(listings.money()));
    }

    /** What a shop asks at least for a thing, and the first of what it calls it. */
    private record Best(long cents, String name) {
        Best or(Best other) {
            return new Best(Math.min(cents, other.cents), name.compareTo(other.name) <= 0 ? name : other.name);
        }
    }

    private Map<Integer, Map<VendorId, Best>> offers(List<Thing> things) {
        Map<Integer, Map<VendorId, Best>> offers = new HashMap<>();
        things.forEach(each -> offers.put(each.number(), new TreeMap<>()));
        listings.restart();
        while (!offers.isEmpty() && listings.next()) {
            if (comparison.holds(listings.position())) {
                var ofThing = offers.get(comparison.thingAt(listings.position()));
                if (ofThing != null) {
                    ofThing.merge(
                            listings.vendor(listings.shop()), new Best(listings.price(), listings.name()), Best::or);
                }
            }
        }
        return offers;
    }

    private Spread spread(Thing thing, Map<VendorId, Best> offers) {
        Comparator<Map.Entry<VendorId, Best>> byPrice =
                Comparator.comparingLong(each -> each.getValue().cents());
        var lowest = offers.entrySet().stream().min(byPrice).orElseThrow();
        // Of several that ask most, the first, as of those that ask least.
        var highest = offers.entrySet().stream()
                .reduce((one, other) -> byPrice.compare(other, one) > 0 ? other : one)
                .orElseThrow();
        return new Spread(
                thing.sku(),
                offers.values().stream()
                        .map(Best::name)
                        .reduce(RarestWalk::shorter)
                        .orElse(thing.sku()),
                thing.year(),
                thing.condition(),
                offer(lowest, thing.currency()),
                offer(highest, thing.currency()),
                comparison.listings(thing.number()));
    }

    private static Offer offer(Map.Entry<VendorId, Best> best, String currency) {
        return new Offer(
                best.getKey(), new Money(BigDecimal.valueOf(best.getValue().cents(), 2), currency));
    }
}

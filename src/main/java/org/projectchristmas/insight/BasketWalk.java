package org.projectchristmas.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.projectchristmas.catalog.search.Listings;
import org.projectchristmas.common.LongNumbers;
import org.projectchristmas.insight.Answer.Basket;
import org.projectchristmas.insight.Answer.Baskets;

/** What a year's listings cost now and at the first look. */
final class BasketWalk {
    private final Listings listings;

    BasketWalk(Listings listings) {
        this.listings = listings;
    }

    /** What is added up. */
    private record Group(int year, int money) {}

    private static final class Sum {
        private long count;
        private long before;
        private long now;
        private long since = Long.MAX_VALUE;
    }

    Baskets baskets(FirstPrices firstPrices) {
        var numbers = new LongNumbers();
        int[] positions = new int[1 << 10];
        while (listings.next()) {
            if (listings.isOrnament() && listings.isListed() && listings.year() != 0 && listings.isFixed()) {
                int number = numbers.of(listings.id());
                if (number == positions.length) {
                    positions = Arrays.copyOf(positions, number * 2);
                }
                positions[number] = listings.position();
            }
        }
        Map<Group, Sum> sums = new HashMap<>();
        int[] places = positions;
        firstPrices.forEach((product, currency, cents, at) -> {
            int number = numbers.find(product);
            if (number >= 0) {
                listings.moveTo(places[number]);
                if (listings.currency(listings.money()).equals(currency)) {
                    Sum sum = sums.computeIfAbsent(new Group(listings.year(), listings.money()), _ -> new Sum());
                    sum.count++;
                    sum.before += cents;
                    sum.now += listings.price();
                    sum.since = Math.min(sum.since, at);
                }
            }
        });
        var baskets = new ArrayList<Basket>();
        sums.forEach((group, sum) -> baskets.add(new Basket(
                group.year(),
                listings.currency(group.money()),
                sum.count,
                BigDecimal.valueOf(sum.before, 2),
                BigDecimal.valueOf(sum.now, 2),
                LocalDate.ofInstant(Instant.ofEpochMilli(sum.since), ZoneOffset.UTC))));
        baskets.sort(Comparator.comparingInt(Basket::year).thenComparing(Basket::currency));
        return new Baskets(baskets);
    }
}

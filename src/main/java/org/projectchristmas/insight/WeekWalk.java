package org.projectchristmas.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.Listings;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.insight.Answer.Arrival;
import org.projectchristmas.insight.Answer.Arrivals;
import org.projectchristmas.insight.Answer.DayCount;
import org.projectchristmas.insight.Answer.Drop;
import org.projectchristmas.insight.Answer.Drops;

/** What moved in a week. */
final class WeekWalk {
    /** Every midnight of every zone is at a quarter of an hour. */
    private static final long QUARTER_MILLIS = 900_000;

    private final Listings listings;
    private final Week week;

    WeekWalk(Listings listings, Week week) {
        this.listings = listings;
        this.week = week;
    }

    /** A listing in an order, the highest rank first, then by id. */
    private record Ranked(double rank, long id, int position) {}

    /** Keeps the first few of many. */
    private static final class First {
        private final Comparator<Ranked> order;
        private final PriorityQueue<Ranked> kept;

        First(Comparator<Ranked> order) {
            this.order = order;
            kept = new PriorityQueue<>(order.reversed());
        }

        void offer(Ranked each) {
            kept.add(each);
            if (kept.size() > Insights.MOST) {
                kept.remove();
            }
        }

        List<Ranked> inOrder() {
            return kept.stream().sorted(order).toList();
        }
    }

    private boolean isCounted() {
        return listings.isOrnament() && listings.isListed();
    }

    Drops drops() {
        long from = week.from().toEpochMilli();
        long total = 0;
        var largest = new First(
                Comparator.comparingDouble((Ranked each) -> -each.rank()).thenComparingLong(Ranked::id));
        while (listings.next()) {
            if (isCounted() && listings.hasDropped(from)) {
                total++;
                double share = 1 - (double) listings.price() / listings.previous();
                largest.offer(new Ranked(share, listings.id(), listings.position()));
            }
        }
        return new Drops(week, total, largest.inOrder().stream().map(this::drop).toList());
    }

    private Drop drop(Ranked each) {
        listings.moveTo(each.position());
        String currency = listings.currency(listings.money());
        return new Drop(
                each.id(),
                listings.vendor(listings.shop()),
                listings.name(),
                CountWalk.orNull(listings.year()),
                new Money(BigDecimal.valueOf(listings.previous(), 2), currency),
                new Money(BigDecimal.valueOf(listings.price(), 2), currency),
                week.dayOf(Instant.ofEpochMilli(listings.movedAt())));
    }

    Arrivals arrivals() {
        long from = week.from().toEpochMilli();
        boolean hasOlder = false;
        Map<Quarter, Long> quarters = new HashMap<>();
        var newest = new First(Comparator.comparingDouble((Ranked each) -> -each.rank())
                .thenComparing(Comparator.comparingLong(Ranked::id).reversed()));
        while (listings.next()) {
            if (isCounted()) {
                long at = listings.addedAt();
                if (at < from) {
                    hasOlder = true;
                } else {
                    quarters.merge(new Quarter(Math.floorDiv(at, QUARTER_MILLIS), listings.shop()), 1L, Long::sum);
                    newest.offer(new Ranked(at, listings.id(), listings.position()));
                }
            }
        }
        return new Arrivals(
                week,
                hasOlder,
                days(quarters),
                newest.inOrder().stream().map(this::arrival).toList());
    }

    private record Quarter(long number, int shop) {}

    private record Day(LocalDate day, VendorId vendor) {}

    private List<DayCount> days(Map<Quarter, Long> quarters) {
        Map<Day, Long> days = new HashMap<>();
        quarters.forEach((quarter, count) -> days.merge(
                new Day(
                        week.dayOf(Instant.ofEpochMilli(quarter.number() * QUARTER_MILLIS)),
                        listings.vendor(quarter.shop())),
                count,
                Long::sum));
        var counts = new ArrayList<DayCount>();
        days.forEach((day, count) -> counts.add(new DayCount(day.day(), day.vendor(), count)));
        counts.sort(Comparator.comparing(DayCount::day).thenComparing(DayCount::vendor));
        return counts;
    }

    private Arrival arrival(Ranked each) {
        listings.moveTo(each.position());
        long price = listings.price();
        @Nullable
        Money money = price == Listings.NO_AMOUNT
                ? null
                : new Money(BigDecimal.valueOf(price, 2), listings.currency(listings.money()));
        return new Arrival(
                each.id(),
                listings.vendor(listings.shop()),
                listings.name(),
                CountWalk.orNull(listings.year()),
                money,
                week.dayOf(Instant.ofEpochMilli(listings.addedAt())));
    }
}

package org.projectchristmas.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;

/** What a {@link Question} is answered with. */
public sealed interface Answer {
    /** Everything it says, or the first {@link Insights#MOST} lines of it. */
    default AnswerTable table() {
        return AnswerTables.of(this);
    }

    /** Whether there is nothing to tell. */
    default boolean isEmpty() {
        return table().rows().isEmpty();
    }

    record Totals(List<VendorTotal> vendors) implements Answer {
        public Totals {
            vendors = List.copyOf(vendors);
        }
    }

    record Years(List<YearCount> counts) implements Answer {
        public Years {
            counts = List.copyOf(counts);
        }
    }

    /** @param ranges how many listings state only a price "from", the lowest of several: those are in no figure */
    record Prices(List<PriceFigures> figures, long ranges) implements Answer {
        public Prices {
            figures = List.copyOf(figures);
        }
    }

    record Stock(List<YearStock> years) implements Answer {
        public Stock {
            years = List.copyOf(years);
        }
    }

    /**
     * What is sold out everywhere.
     *
     * @param total how many SKUs that are
     * @param skus how many SKUs there are in all
     * @param listings how many listings those that are sold out have; one of several SKUs once
     * @param years how many of them by year
     * @param first {@link Insights#MOST} of them at most
     */
    record Rarest(long total, long skus, long listings, List<RareYear> years, List<RareOrnament> first)
            implements Answer {
        public Rarest {
            years = List.copyOf(years);
            first = List.copyOf(first);
        }
    }

    /**
     * Where the shops disagree.
     *
     * @param compared how many ornaments can be compared at all
     * @param listings how many listings those have that are not offered at one price
     * @param largest {@link Insights#MOST} of each currency at most
     */
    record Spreads(long compared, long listings, List<Spread> largest) implements Answer {
        public Spreads {
            largest = List.copyOf(largest);
        }
    }

    /** @param total how many listings, of which {@code largest} are {@link Insights#MOST} at most */
    record Drops(Week week, long total, List<Drop> largest) implements Answer {
        public Drops {
            largest = List.copyOf(largest);
        }
    }

    /**
     * What is new here.
     *
     * @param hasOlder whether there is anything older, or the catalog is new itself
     * @param days how many came on each day, to each shop
     * @param newest {@link Insights#MOST} of them at most
     */
    record Arrivals(Week week, boolean hasOlder, List<DayCount> days, List<Arrival> newest) implements Answer {
        public Arrivals {
            days = List.copyOf(days);
            newest = List.copyOf(newest);
        }

        /** How many came in all. */
        public long total() {
            return days.stream().mapToLong(DayCount::listings).sum();
        }
    }

    record Baskets(List<Basket> years) implements Answer {
        public Baskets {
            years = List.copyOf(years);
        }
    }

    /**
     * What a shop has.
     *
     * @param ornaments listings of ornaments now
     * @param accessories listings of other things now
     * @param skus distinct SKUs of the ornaments; of a field that holds several, the first
     * @param available of ornaments and accessories together, as are the next two
     * @param gone products that it listed once
     */
    record VendorTotal(
            VendorId vendor,
            long ornaments,
            long accessories,
            long skus,
            long available,
            long unavailable,
            long unknown,
            long gone) {
        public long listings() {
            return ornaments + accessories;
        }
    }

    /**
     * The ornaments of a year at a shop.
     *
     * @param ornaments distinct SKUs, and each listing without one: an ornament in two conditions counts once
     * @param listings every condition of every ornament
     */
    record YearCount(@Nullable Integer year, VendorId vendor, long ornaments, long listings) {}

    /**
     * Prices of a year at a shop, exact to the cent.
     *
     * @param year null for all years together
     * @param listings how many state one price, in this currency, in any condition
     * @param mean the arithmetic mean
     * @param median of an even number of prices, the mean of the two in the middle
     * @param deviation the standard deviation of all these prices from their mean, divided by their number (not by one fewer: they are not
     *     a sample, but all there are)
     */
    record PriceFigures(
            @Nullable Integer year,
            VendorId vendor,
            String currency,
            long listings,
            BigDecimal mean,
            BigDecimal median,
            BigDecimal deviation,
            BigDecimal lowest,
            BigDecimal highest) {}

    /** Listings of a year by what the shops say of their stock. */
    record YearStock(@Nullable Integer year, long available, long unavailable, long unknown) {
        public long listings() {
            return available + unavailable + unknown;
        }
    }

    /**
     * How much of a year is sold out everywhere; a SKU that the shops put into several years counts in each.
     *
     * @param listings those of the SKUs that are listed with this year
     */
    record RareYear(@Nullable Integer year, long skus, long listings) {}

    /**
     * An ornament that nobody has.
     *
     * @param highest the highest fixed price that is still stated; null if there is none, or in more than one currency
     */
    record RareOrnament(
            String sku,
            String name,
            @Nullable Integer year,
            long shops,
            long listings,
            @Nullable Money highest) {}

    /**
     * The same ornament at two shops.
     *
     * @param condition as the shops state it; null if they state none
     * @param listings how many listings are compared, those beside the cheapest too
     */
    record Spread(
            String sku,
            String name,
            @Nullable Integer year,
            @Nullable String condition,
            Offer lowest,
            Offer highest,
            long listings) {
        public BigDecimal amount() {
            return highest.price().amount().subtract(lowest.price().amount());
        }
    }

    /** The cheapest listing of an ornament at one shop. */
    record Offer(VendorId vendor, Money price) {}

    /** A listing that became cheaper. */
    record Drop(
            long product,
            VendorId vendor,
            String name,
            @Nullable Integer year,
            Money before,
            Money now,
            LocalDate day) {
        /** By how much of the former price, from 0 to 100. */
        public int percent() {
            return before.amount()
                    .subtract(now.amount())
                    .movePointRight(2)
                    .divide(before.amount(), 0, java.math.RoundingMode.HALF_UP)
                    .intValueExact();
        }
    }

    /** How many listings came on a day. */
    record DayCount(LocalDate day, VendorId vendor, long listings) {}

    /** A listing that is new here; its price is null where the shop states none. */
    record Arrival(
            long product,
            VendorId vendor,
            String name,
            @Nullable Integer year,
            @Nullable Money price,
            LocalDate day) {}

    /**
     * All listings of a year that have one price now: the same ones on both sides, once each.
     *
     * @param before the sum of the first fixed price that was recorded of each in its present currency
     * @param now the sum of their present prices
     * @param since when the first of them was recorded
     */
    record Basket(int year, String currency, long listings, BigDecimal before, BigDecimal now, LocalDate since) {
        public BigDecimal change() {
            return now.subtract(before);
        }
    }
}

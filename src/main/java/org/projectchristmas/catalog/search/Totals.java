package org.projectchristmas.catalog.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What products cost together.
 *
 * @param count how many products, with and without a price
 * @param sums one for each currency in which there are prices, by its code: amounts of two currencies have no sum
 * @param ranges how many of the prices are "from", the lowest of several: they are added up as if they were the price, so whoever shows a
 *     sum or an average says how many there are
 */
public record Totals(int count, List<Sum> sums, int ranges) {
    public static final Totals NOTHING = new Totals(0, List.of());

    public Totals {
        sums = List.copyOf(sums);
    }

    /** Of fixed prices only. */
    public Totals(int count, List<Sum> sums) {
        this(count, sums, 0);
    }

    /** How many have a price; of a range it is the low end. */
    public int priced() {
        return sums.stream().mapToInt(Sum::count).sum();
    }

    /** How many have none. */
    public int unpriced() {
        return count - priced();
    }

    /**
     * The prices in one currency.
     *
     * @param currency ISO 4217 code
     * @param count how many, at least 1
     * @param cents their sum
     */
    public record Sum(String currency, int count, long cents) {
        public BigDecimal amount() {
            return BigDecimal.valueOf(cents, 2);
        }

        /** To the cent, half up. */
        public BigDecimal average() {
            return amount().divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
        }
    }
}

package org.projectchristmas.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.search.RowTable.Column;
import org.projectchristmas.common.Cancellation;

/** Adds up prices, by currency. */
final class Adding {
    private static final int BETWEEN_CHECKS = (1 << 14) - 1;

    private final Rows rows;
    private long[] cents = new long[4];
    private int[] counts = new int[4];
    private int count;
    private int ranges;

    Adding(Rows rows) {
        this.rows = rows;
    }

    /** What the products at these places of the table cost. */
    static Totals of(Rows rows, BitSet places, Cancellation cancellation) {
        var adding = new Adding(rows);
        int row = places.nextSetBit(0);
        for (int done = 0; row >= 0; done++) {
            if ((done & BETWEEN_CHECKS) == 0) {
                cancellation.check();
            }
            adding.add(row);
            row = places.nextSetBit(row + 1);
        }
        return adding.totals();
    }

    void add(int row) {
        count++;
        long price = rows.table.get(row, Column.PRICE);
        if (price != Rows.NONE) {
            int currency = (int) rows.table.get(row, Column.CURRENCY);
            if (currency >= cents.length) {
                cents = Arrays.copyOf(cents, currency * 2);
                counts = Arrays.copyOf(counts, currency * 2);
            }
            cents[currency] += price;
            counts[currency]++;
            ranges += rows.table.get(row, Column.KIND) == PriceTag.Kind.FROM.ordinal() ? 1 : 0;
        }
    }

    Totals totals() {
        var sums = new ArrayList<Totals.Sum>();
        for (int currency = 0; currency < counts.length; currency++) {
            if (counts[currency] > 0) {
                sums.add(new Totals.Sum(rows.currency(currency), counts[currency], cents[currency]));
            }
        }
        sums.sort(Comparator.comparing(Totals.Sum::currency));
        return new Totals(count, sums, ranges);
    }
}

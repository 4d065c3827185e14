package org.projectchristmas.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.projectchristmas.catalog.search.FacetCounts.PriceBucket;
import org.projectchristmas.catalog.search.FacetCounts.Value;
import org.projectchristmas.catalog.search.RowTable.Column;
import org.projectchristmas.common.Cancellation;

/** Counts the facets of the rows that answer a query, in one pass over them. */
final class FacetCounter {
    /** Where price buckets begin, in dollars: finer where most prices are. */
    private static final int[] DOLLARS = {0, 5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1000};

    private static final int LATEST_YEAR = 9_999;
    private static final int BLOCK = 1 << 15;
    private static final Facet[] FACETS = Facet.values();

    private final Rows rows;
    private final BitSet base;
    private final Cancellation cancellation;
    private final FacetColumn[] columns = new FacetColumn[FACETS.length];
    /** What is chosen of a facet, or null. */
    private final RowTest[] chosen = new RowTest[FACETS.length];

    private final byte[] bucketOfDollar = new byte[DOLLARS[DOLLARS.length - 1] + 1];

    /** @param base what answers the query apart from the choices */
    FacetCounter(Matches base, FacetChoices choices, Cancellation cancellation) {
        rows = base.snapshot().rows();
        this.base = base.rows();
        this.cancellation = cancellation;
        var tests = new RowTests(base.snapshot());
        for (Facet facet : FACETS) {
            if (facet != Facet.YEAR && facet != Facet.PRICE) {
                columns[facet.ordinal()] = FacetColumn.of(facet, rows);
            }
        }
        choices.choices().forEach((facet, choice) -> chosen[facet.ordinal()] = tests.of(facet, choice));
        for (int dollar = 0; dollar < bucketOfDollar.length; dollar++) {
            int place = Arrays.binarySearch(DOLLARS, dollar);
            bucketOfDollar[dollar] = (byte) (place >= 0 ? place : -place - 2);
        }
    }

    /** @throws java.util.concurrent.CancellationException if the counts are no longer wanted */
    FacetCounts count() {
        int length = base.length();
        int workers = length < 2 * BLOCK ? 1 : Runtime.getRuntime().availableProcessors();
        int share = (length / workers / BLOCK + 1) * BLOCK;
        Tally sum = IntStream.range(0, workers)
                .parallel()
                .mapToObj(worker -> tally(worker * share, Math.min(length, (worker + 1) * share)))
                .reduce(Tally::add)
                .orElseThrow();
        cancellation.check();
        return result(sum);
    }

    private Tally tally(int from, int to) {
        var tally = new Tally();
        for (int row = base.nextSetBit(from); row >= 0 && row < to; row = base.nextSetBit(row + 1)) {
            if ((row & (BLOCK - 1)) == 0 && cancellation.isCancelled()) {
                return tally;
            }
            int failed = failedFacet(row);
            if (failed == NONE_FAILED) {
                tally.total++;
                for (int facet = 0; facet < FACETS.length; facet++) {
                    tally.counts[facet][code(facet, row)]++;
                }
            } else if (failed != SEVERAL_FAILED) {
                tally.counts[failed][code(failed, row)]++;
            }
        }
        return tally;
    }

    private static final int NONE_FAILED = -1;
    private static final int SEVERAL_FAILED = -2;

    /** The only facet whose choice the row does not pass. */
    private int failedFacet(int row) {
        int failed = NONE_FAILED;
        for (int facet = 0; facet < chosen.length; facet++) {
            RowTest test = chosen[facet];
            if (test != null && !test.matches(row)) {
                if (failed != NONE_FAILED) {
                    return SEVERAL_FAILED;
                }
                failed = facet;
            }
        }
        return failed;
    }

    private int code(int facet, int row) {
        FacetColumn column = columns[facet];
        if (column != null) {
            return (int) rows.table.get(row, column.column());
        }
        if (facet == Facet.YEAR.ordinal()) {
            return (int) Math.min(LATEST_YEAR, rows.table.get(row, Column.YEAR));
        }
        long cents = rows.table.get(row, Column.PRICE);
        return cents == Rows.NONE
                ? DOLLARS.length
                : bucketOfDollar[(int) Math.min(bucketOfDollar.length - 1, cents / 100)];
    }

    private FacetCounts result(Tally sum) {
        var values = new EnumMap<Facet, List<Value>>(Facet.class);
        for (Facet facet : FACETS) {
            FacetColumn column = columns[facet.ordinal()];
            if (column != null) {
                values.put(facet, values(column, sum.counts[facet.ordinal()]));
            }
        }
        var years = new TreeMap<Integer, Integer>();
        int[] byYear = sum.counts[Facet.YEAR.ordinal()];
        for (int year = 0; year < byYear.length; year++) {
            if (byYear[year] > 0) {
                years.put(year, byYear[year]);
            }
        }
        var prices = new ArrayList<PriceBucket>();
        int[] byPrice = sum.counts[Facet.PRICE.ordinal()];
        for (int bucket = 0; bucket < DOLLARS.length; bucket++) {
            boolean last = bucket == DOLLARS.length - 1;
            long to = last ? Long.MAX_VALUE : DOLLARS[bucket + 1] * 100L - 1;
            prices.add(new PriceBucket(DOLLARS[bucket] * 100L, to, byPrice[bucket]));
        }
        return new FacetCounts(sum.total, values, years, prices, byPrice[DOLLARS.length]);
    }

    private static List<Value> values(FacetColumn column, int[] counts) {
        var values = new ArrayList<Value>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] > 0) {
                values.add(new Value(column.values().apply(code), counts[code]));
            }
        }
        values.sort(Comparator.comparingInt(Value::count).reversed().thenComparing(Value::text));
        return values;
    }

    /** The counts of one worker. */
    private final class Tally {
        private final int[][] counts = new int[FACETS.length][];
        private int total;

        Tally() {
            for (Facet facet : FACETS) {
                FacetColumn column = columns[facet.ordinal()];
                int size = column != null ? column.size() : facet == Facet.YEAR ? LATEST_YEAR + 1 : DOLLARS.length + 1;
                counts[facet.ordinal()] = new int[size];
            }
        }

        Tally add(Tally other) {
            total += other.total;
            for (int facet = 0; facet < counts.length; facet++) {
                for (int code = 0; code < counts[facet].length; code++) {
                    counts[facet][code] += other.counts[facet][code];
                }
            }
            return this;
        }
    }
}

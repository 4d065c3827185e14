package org.projectchristmas.catalog.search;

import java.util.BitSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Money;

/** The rows that answer a query, in its order: a snapshot that later changes of the catalog do not touch. */
public interface SearchResult {
    int size();

    /** The row at a position from 0; made when asked for, so that a table of a million rows costs only what it shows. */
    CatalogRow row(int position);

    /** The id of the row at a position; cheaper than the row. */
    long id(int position);

    /**
     * Where rows begin that have another value in a column than the row before them, ascending, the first at 0; not for the FX
     * thread.
     *
     * @param by year, shop or series
     */
    default int[] runs(CatalogQuery.Sort by, Cancellation cancellation) {
        var starts = IntStream.builder();
        Object before = null;
        for (int at = 0; at < size(); at++) {
            cancellation.check();
            CatalogRow row = row(at);
            Object value = switch (by) {
                case YEAR -> row.year();
                case VENDOR -> row.vendor();
                case SERIES -> row.series() == null ? null : Folding.fold(row.series());
                default -> throw new IllegalArgumentException("nothing is grouped by " + by);
            };
            if (at == 0 || !Objects.equals(value, before)) {
                starts.add(at);
            }
            before = value;
        }
        return starts.build().toArray();
    }

    /** As {@link #totals(BitSet, Cancellation)}, of a range of positions: the second one excluded. */
    default Totals totals(int from, int to, Cancellation cancellation) {
        var range = new BitSet();
        range.set(from, to);
        return totals(range, cancellation);
    }

    /**
     * What some of the rows cost together; not for the FX thread.
     *
     * @param positions of those rows; not changed
     * @throws java.util.concurrent.CancellationException if the sum is no longer wanted
     */
    default Totals totals(BitSet positions, Cancellation cancellation) {
        var sums = new TreeMap<String, Totals.Sum>();
        int count = 0;
        int ranges = 0;
        for (int at = positions.nextSetBit(0); at >= 0; at = positions.nextSetBit(at + 1)) {
            cancellation.check();
            count++;
            PriceTag tag = row(at).price();
            Money price = tag.price();
            if (price != null) {
                ranges += tag.kind() == PriceTag.Kind.FROM ? 1 : 0;
                long cents = price.amount().unscaledValue().longValueExact();
                sums.merge(
                        price.currency(),
                        new Totals.Sum(price.currency(), 1, cents),
                        (one, other) -> new Totals.Sum(
                                one.currency(), one.count() + other.count(), one.cents() + other.cents()));
            }
        }
        return new Totals(count, sums.values().stream().toList(), ranges);
    }
}

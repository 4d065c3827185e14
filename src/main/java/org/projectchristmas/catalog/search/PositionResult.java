package org.projectchristmas.catalog.search;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.projectchristmas.catalog.search.RowTable.Column;
import org.projectchristmas.common.Cancellation;

/** A result as positions in rows that never change. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares results, and the array is shared with nobody who writes
record PositionResult(Rows rows, int[] positions) implements SearchResult {
    @Override
    public int size() {
        return positions.length;
    }

    @Override
    public CatalogRow row(int position) {
        return rows.row(positions[position]);
    }

    @Override
    public long id(int position) {
        return rows.table.get(positions[position], Column.ID);
    }

    @Override
    public int[] runs(CatalogQuery.Sort by, Cancellation cancellation) {
        RowKey key = RowOrder.key(new SortOrder(by, false), rows);
        var starts = IntStream.builder();
        long before = 0;
        for (int at = 0; at < positions.length; at++) {
            long word = key.word(positions[at], 0);
            if (at == 0 || word != before) {
                cancellation.check();
                starts.add(at);
            }
            before = word;
        }
        return starts.build().toArray();
    }

    @Override
    public Totals totals(int from, int to, Cancellation cancellation) {
        cancellation.check();
        var adding = new Adding(rows);
        for (int at = from; at < to; at++) {
            adding.add(positions[at]);
        }
        return adding.totals();
    }

    @Override
    public Totals totals(BitSet wanted, Cancellation cancellation) {
        // In the order of the table, not of the answer: a sum does not mind, and memory is read from front to back.
        var places = new BitSet(rows.table.size());
        for (int at = wanted.nextSetBit(0); at >= 0; at = wanted.nextSetBit(at + 1)) {
            places.set(positions[at]);
        }
        return Adding.of(rows, places, cancellation);
    }
}

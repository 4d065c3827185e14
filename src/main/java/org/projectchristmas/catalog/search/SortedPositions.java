package org.projectchristmas.catalog.search;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All positions in each order that was asked for lately. A large result is read off such an order; a small one is quicker to sort
 * by itself.
 */
final class SortedPositions {
    private static final int KEPT = 3;

    private final Map<RowOrder, Sorted> kept = new LinkedHashMap<>(8, 0.75f, true);

    private record Sorted(Rows rows, int[] positions) {}

    /** The matching positions in order. */
    int[] order(Matches matches, RowOrder order) {
        BitSet rows = matches.rows();
        int count = rows.cardinality();
        Snapshot snapshot = matches.snapshot();
        RowKey[] keys = order.over(snapshot.rows());
        if (count < snapshot.size() / 16) {
            int[] few = rows.stream().toArray();
            WordSort.sort(few, keys);
            return few;
        }
        int[] result = new int[count];
        int at = 0;
        for (int position : all(snapshot, order, keys)) {
            if (rows.get(position)) {
                result[at++] = position;
            }
        }
        return result;
    }

    /** Every position of the snapshot, and perhaps later ones, which no result holds. */
    private synchronized int[] all(Snapshot snapshot, RowOrder order, RowKey... keys) {
        Sorted before = kept.get(order);
        boolean usable = before != null && before.rows == snapshot.rows();
        int[] known = usable && before != null ? before.positions : new int[0];
        if (known.length < snapshot.size()) {
            int[] added = IntStream.range(known.length, snapshot.size()).toArray();
            WordSort.sort(added, keys);
            known = known.length == 0 ? added : WordSort.merge(known, added, keys);
            kept.put(order, new Sorted(snapshot.rows(), known));
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return known;
    }
}

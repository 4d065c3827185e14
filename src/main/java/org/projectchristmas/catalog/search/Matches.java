package org.projectchristmas.catalog.search;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that match a query, in no order: what the next keystroke can narrow.
 *
 * @param rows one bit for each matching position
 */
record Matches(Snapshot snapshot, CatalogQuery query, BitSet rows) {
    private static final int BLOCK = 1 << 15;

    /** Finds the rows, among those of {@code previous} if that is known to hold them all. */
    static Matches find(Snapshot snapshot, CatalogQuery query, @Nullable Matches previous) {
        var matcher = new Matcher(snapshot, query);
        if (previous == null || !previous.canBeNarrowedTo(snapshot, query)) {
            return scan(snapshot, query, row -> row, row -> snapshot.isAlive(row) && matcher.matches(row));
        }
        BitSet before = previous.rows;
        return previous.query.filter().equals(query.filter())
                ? new Matches(snapshot, query, before)
                : scan(snapshot, query, before::nextSetBit, matcher::matches);
    }

    /** @param candidate the first row from a given one on that may match; negative if there is none */
    private static Matches scan(Snapshot snapshot, CatalogQuery query, IntUnaryOperator candidate, IntPredicate test) {
        int blocks = (snapshot.size() + BLOCK - 1) / BLOCK;
        var stream = IntStream.range(0, blocks);
        // Blocks are whole words of the bit set: two threads never write the same one.
        long[] bits = new long[blocks * (BLOCK >> 6)];
        (blocks > 2 ? stream.parallel() : stream).forEach(block -> {
            int to = Math.min((block + 1) * BLOCK, snapshot.size());
            for (int row = candidate.applyAsInt(block * BLOCK);
                    row >= 0 && row < to;
                    row = candidate.applyAsInt(row + 1)) {
                if (test.test(row)) {
                    bits[row >> 6] |= 1L << row;
                }
            }
        });
        return new Matches(snapshot, query, BitSet.valueOf(bits));
    }

    private boolean canBeNarrowedTo(Snapshot other, CatalogQuery next) {
        return snapshot.equals(other)
                && query.chosen().equals(next.chosen())
                && Narrowing.isNarrower(next.filter(), query.filter())
                && same(query.only(), next.only())
                && query.branch().equals(next.branch())
                && same(query.since(), next.since());
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == null ? other == null : one.equals(other);
    }
}

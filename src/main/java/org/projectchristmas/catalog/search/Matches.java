package org.projectchristmas.catalog.search;

import java.util.BitSet;
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
        if (previous != null && previous.canBeNarrowedTo(snapshot, query)) {
            if (previous.query.filter().equals(query.filter())) {
                return new Matches(snapshot, query, previous.rows);
            }
            var narrowed = new BitSet(snapshot.size());
            BitSet before = previous.rows;
            for (int row = before.nextSetBit(0); row >= 0; row = before.nextSetBit(row + 1)) {
                if (matcher.matches(row)) {
                    narrowed.set(row);
                }
            }
            return new Matches(snapshot, query, narrowed);
        }
        int blocks = (snapshot.size() + BLOCK - 1) / BLOCK;
        var stream = IntStream.range(0, blocks);
        // Blocks are whole words of the bit set: two threads never write the same one.
        long[][] found = (blocks > 2 ? stream.parallel() : stream)
                .mapToObj(block -> scan(snapshot, matcher, block * BLOCK))
                .toArray(long[][]::new);
        long[] bits = new long[blocks * (BLOCK >> 6)];
        for (int block = 0; block < blocks; block++) {
            System.arraycopy(found[block], 0, bits, block * (BLOCK >> 6), BLOCK >> 6);
        }
        return new Matches(snapshot, query, BitSet.valueOf(bits));
    }

    private static long[] scan(Snapshot snapshot, Matcher matcher, int from) {
        long[] bits = new long[BLOCK >> 6];
        int to = Math.min(from + BLOCK, snapshot.size());
        for (int row = from; row < to; row++) {
            if (snapshot.isAlive(row) && matcher.matches(row)) {
                bits[(row - from) >> 6] |= 1L << row;
            }
        }
        return bits;
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

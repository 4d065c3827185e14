package org.projectchristmas.catalog.search;

import java.util.Arrays;

/**
 * Rows of numbers in few large arrays, appended by one thread and read by many.
 *
 * <p>Positions are only ever appended: a changed product gets a new position, and its old one is marked with the version in which it
 * died. So a search over a version needs neither lock nor copy. Growing adds a chunk and moves nothing.
 */
final class RowTable {
    /** The columns, by their place in a row. */
    enum Column {
        ID,
        VENDOR,
        YEAR,
        CURRENCY,
        PRICE,
        KIND,
        REGULAR,
        PREVIOUS,
        MOVED_AT,
        AVAILABILITY,
        CREATED_AT,
        SEEN_AT,
        LISTED,
        HAYSTACK,
        SHOWN,
        SKU,
        /** The version in which the position stopped being its product's newest; 0 while it is. */
        DIED
    }

    private static final int WIDTH = Column.values().length;
    private static final int BITS = 13;
    private static final int MASK = (1 << BITS) - 1;

    private volatile long[][] chunks = new long[0][];
    private int size;

    /** Adds a row of zeros and gives back its position. */
    int append() {
        if (size >>> BITS == chunks.length) {
            long[][] grown = Arrays.copyOf(chunks, chunks.length + 1);
            grown[chunks.length] = new long[WIDTH << BITS];
            chunks = grown;
        }
        return size++;
    }

    int size() {
        return size;
    }

    long get(int position, Column column) {
        return chunks[position >>> BITS][(position & MASK) * WIDTH + column.ordinal()];
    }

    void set(int position, Column column, long value) {
        chunks[position >>> BITS][(position & MASK) * WIDTH + column.ordinal()] = value;
    }

    /** Whether a position is its product's newest in a version. */
    boolean isAlive(int position, long version) {
        long died = get(position, Column.DIED);
        return died == 0 || died > version;
    }
}

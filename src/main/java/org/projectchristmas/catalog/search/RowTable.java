package org.projectchristmas.catalog.search;

import java.util.Arrays;

/**
 * Rows of numbers in few large arrays, appended by one thread and read by many.
 *
 * <p>Positions are only ever appended: a changed product gets a new position, and its old one is marked with the version in which it
 * died. So a search over a version needs neither lock nor copy. Growing adds a chunk and moves nothing.
 */
final class RowTable {
    /** The columns. Small numbers share a word; those parts hold no negative ones. */
    enum Column {
        ID(0),
        PRICE(1),
        REGULAR(2),
        PREVIOUS(3),
        MOVED_AT(4),
        CREATED_AT(5),
        SEEN_AT(6),
        /** When it left its year's listing; 0 while it is there. */
        GONE_AT(7),
        HAYSTACK(8),
        SHOWN(9),
        SKU(10),
        /** The version in which the position stopped being its product's newest; 0 while it is. */
        DIED(11),
        YEAR(12, 0, 16),
        /** The place in the series; 0 if there is none. */
        NUMBER(12, 16, 16),
        VENDOR(12, 32, 16),
        CURRENCY(12, 48, 10),
        KIND(12, 58, 2),
        AVAILABILITY(12, 60, 2),
        ORNAMENT(12, 62, 1),
        PICTURE(12, 63, 1),
        SERIES(13, 0, 32),
        ARTIST(13, 32, 32),
        BRAND(14, 0, 32),
        CONDITION(14, 32, 32),
        /** What {@link SkuKeys} keeps. */
        SKU_KEY(15),
        MORE_SKUS(16, 0, 32),
        /** Of the price before the last move. */
        PREVIOUS_CURRENCY(16, 32, 10);

        private final int word;
        private final int shift;
        private final long mask;

        Column(int word) {
            this.word = word;
            shift = 0;
            mask = -1;
        }

        Column(int word, int shift, int bits) {
            this.word = word;
            this.shift = shift;
            mask = (1L << bits) - 1;
        }
    }

    private static final int WIDTH = 17;
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
        return chunks[position >>> BITS][place(position, column)] >>> column.shift & column.mask;
    }

    /** @throws IllegalArgumentException if the value does not fit into the column */
    void set(int position, Column column, long value) {
        if ((value & ~column.mask) != 0) {
            throw new IllegalArgumentException(value + " is too large for " + column);
        }
        long[] chunk = chunks[position >>> BITS];
        int place = place(position, column);
        chunk[place] = chunk[place] & ~(column.mask << column.shift) | value << column.shift;
    }

    /** A chunk holds one column after the other: a scan reads only the columns that it asks for. */
    private static int place(int position, Column column) {
        return column.word << BITS | position & MASK;
    }

    /** Whether a position is its product's newest in a version. */
    boolean isAlive(int position, long version) {
        long died = get(position, Column.DIED);
        return died == 0 || died > version;
    }
}

package org.projectchristmas.catalog.search;

import java.util.Arrays;
import java.util.List;
import org.projectchristmas.catalog.search.RowTable.Column;

/**
 * The comparable SKUs of each row as numbers of 64 bits, which are spread so well that two SKUs of one number are not to be expected
 * among billions of pairs. Written by one thread, read by many.
 */
final class SkuKeys {
    /** Of a row without a SKU. */
    static final long NONE = 0;

    private static final long[] NO_MORE = {};

    private final RowTable table;
    /** The SKUs behind the first, of the few rows that have some; the place 0 is for all others. */
    private volatile long[][] more = {NO_MORE};

    private int size = 1;

    SkuKeys(RowTable table) {
        this.table = table;
    }

    /** @param parts as {@link org.projectchristmas.catalog.Sku#normalise} gives them */
    void set(int row, List<String> parts) {
        set(row, parts.stream().mapToLong(SkuKeys::keyOf).toArray());
    }

    void copy(int row, SkuKeys other, int from) {
        set(row, other.of(from));
    }

    private void set(int row, long[] keys) {
        table.set(row, Column.SKU_KEY, keys.length == 0 ? NONE : keys[0]);
        table.set(row, Column.MORE_SKUS, keys.length < 2 ? 0 : keep(Arrays.copyOfRange(keys, 1, keys.length)));
    }

    private int keep(long[] keys) {
        if (size == more.length) {
            more = Arrays.copyOf(more, size * 2);
        }
        more[size] = keys;
        return size++;
    }

    /** The first SKU of a row, or {@link #NONE}. */
    long first(int row) {
        return table.get(row, Column.SKU_KEY);
    }

    /** Those behind the first. */
    long[] more(int row) {
        return more[(int) table.get(row, Column.MORE_SKUS)];
    }

    private long[] of(int row) {
        long first = first(row);
        long[] behind = more(row);
        if (first == NONE) {
            return NO_MORE;
        }
        long[] all = new long[behind.length + 1];
        all[0] = first;
        System.arraycopy(behind, 0, all, 1, behind.length);
        return all;
    }

    boolean has(int row, long key) {
        if (first(row) == key) {
            return true;
        }
        for (long each : more(row)) {
            if (each == key) {
                return true;
            }
        }
        return false;
    }

    /** The number of a comparable SKU. */
    static long keyOf(String part) {
        long key = 0xCBF29CE484222325L;
        for (int i = 0; i < part.length(); i++) {
            key = (key ^ part.charAt(i)) * 0x100000001B3L;
            // Each bit must count for all others: SKUs differ in few letters.
            key ^= key >>> 32;
        }
        key = (key ^ key >>> 33) * 0xFF51AFD7ED558CCDL;
        key = (key ^ key >>> 33) * 0xC4CEB9FE1A85EC53L;
        key ^= key >>> 33;
        return key == NONE ? 1 : key;
    }
}

package org.projectchristmas.catalog.search;

import java.util.function.IntToLongFunction;

/**
 * A number of a row; one word.
 *
 * @param values the numbers, 0 or more; a negative one stands for none
 */
record NumberKey(IntToLongFunction values, boolean descending) implements RowKey {
    @Override
    public long word(int row, int depth) {
        long value = values.applyAsLong(row);
        if (value < 0) {
            return MISSING;
        }
        // One more than the value, so that the largest word stays that of what is missing.
        return descending ? ~(value + 1) : value;
    }

    @Override
    public boolean endsWith(long word) {
        return true;
    }
}

package org.projectchristmas.catalog.search;

/**
 * A version of the index: the first {@code size} positions of the rows, without those that had died by then.
 *
 * @param rows shared with later versions, which only append
 */
record Snapshot(Rows rows, int size, long version, FirstReadings readings) {
    boolean isAlive(int row) {
        return rows.table.isAlive(row, version);
    }
}

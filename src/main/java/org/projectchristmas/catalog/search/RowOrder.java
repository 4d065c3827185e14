package org.projectchristmas.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.projectchristmas.catalog.search.RowTable.Column;

/** The order of a table, the first column counting most. Missing values come last in either direction; equal rows keep the order of their ids. */
record RowOrder(List<SortOrder> columns) {
    /** More than a price can fall, and less than a number can hold, in hundredths of a percent. */
    private static final long MOVE_BASE = 1_000_000;

    /** What rows are compared by, the last telling any two of them apart. */
    RowKey[] over(Rows rows) {
        var keys = new ArrayList<RowKey>();
        for (SortOrder each : columns) {
            keys.add(key(each, rows));
        }
        keys.add(new NumberKey(row -> rows.table.get(row, Column.ID), false));
        keys.add(new NumberKey(row -> row, false));
        return keys.toArray(RowKey[]::new);
    }

    static RowKey key(SortOrder by, Rows rows) {
        RowTable table = rows.table;
        boolean descending = by.descending();
        return switch (by.sort()) {
            case NAME -> new TextKey(rows.haystacks, row -> table.get(row, Column.HAYSTACK), descending);
            case SKU -> new TextKey(rows.skus, row -> table.get(row, Column.SKU), descending);
            case YEAR -> new NumberKey(positive(table, Column.YEAR), descending);
            case NUMBER -> new NumberKey(positive(table, Column.NUMBER), descending);
            case PRICE -> new NumberKey(row -> table.get(row, Column.PRICE), descending);
            case REGULAR -> new NumberKey(row -> table.get(row, Column.REGULAR), descending);
            case MOVE -> new NumberKey(row -> move(rows, row), descending);
            case AVAILABILITY -> new NumberKey(row -> table.get(row, Column.AVAILABILITY), descending);
            case LAST_SEEN -> new NumberKey(row -> table.get(row, Column.SEEN_AT), descending);
            case ADDED -> new NumberKey(row -> table.get(row, Column.CREATED_AT), descending);
            case VENDOR -> new NumberKey(ranked(table, Column.VENDOR, rows.vendorRanks()), descending);
            case CURRENCY -> new NumberKey(currency(table, rows.currencyRanks()), descending);
            case SERIES -> new NumberKey(ranked(table, Column.SERIES, rows.series.ranks()), descending);
            case ARTIST -> new NumberKey(ranked(table, Column.ARTIST, rows.artists.ranks()), descending);
            case BRAND -> new NumberKey(ranked(table, Column.BRAND, rows.brands.ranks()), descending);
            case CONDITION -> new NumberKey(ranked(table, Column.CONDITION, rows.conditions.ranks()), descending);
        };
    }

    private static IntToLongFunction positive(RowTable table, Column column) {
        return row -> {
            long value = table.get(row, column);
            return value == 0 ? RowKey.MISSING : value;
        };
    }

    private static IntToLongFunction ranked(RowTable table, Column column, int[] ranks) {
        return row -> ranks[(int) table.get(row, column)];
    }

    private static IntToLongFunction currency(RowTable table, int[] ranks) {
        return row -> table.get(row, Column.PRICE) == Rows.NONE
                ? RowKey.MISSING
                : ranks[(int) table.get(row, Column.CURRENCY)];
    }

    /** How much the price rose, as a share of what it was. */
    private static long move(Rows rows, int row) {
        long before = rows.table.get(row, Column.PREVIOUS);
        long price = rows.table.get(row, Column.PRICE);
        if (before <= 0 || !rows.hasMoved(row) || price == Rows.NONE) {
            return RowKey.MISSING;
        }
        return MOVE_BASE + (price - before) * 10_000 / before;
    }
}

package org.projectchristmas.catalog.search;

import org.projectchristmas.catalog.search.RowTable.Column;

/** The orders of a table. Missing values come last in either direction; equal rows keep the order of their ids. */
record RowOrder(CatalogQuery.Sort sort, boolean descending) {
    IntSort.Order over(Rows rows) {
        return switch (sort) {
            case NAME -> texts(rows);
            case SKU -> skus(rows);
            case YEAR -> numbers(rows, Column.YEAR, 0);
            case VENDOR -> vendors(rows);
            case PRICE -> numbers(rows, Column.PRICE, Rows.NONE);
            case AVAILABILITY -> numbers(rows, Column.AVAILABILITY, Long.MIN_VALUE);
            case LAST_SEEN -> numbers(rows, Column.SEEN_AT, Long.MIN_VALUE);
            case CREATED -> numbers(rows, Column.CREATED_AT, Long.MIN_VALUE);
        };
    }

    private IntSort.Order numbers(Rows rows, Column column, long missing) {
        RowTable table = rows.table;
        return (one, other) -> {
            long a = table.get(one, column);
            long b = table.get(other, column);
            if (a == b) {
                return byId(table, one, other);
            }
            if (a == missing || b == missing) {
                return a == missing ? 1 : -1;
            }
            return directed(Long.compare(a, b));
        };
    }

    /** The haystack begins with the name, and its line break sorts before every letter. */
    private IntSort.Order texts(Rows rows) {
        RowTable table = rows.table;
        return (one, other) -> {
            int compared = rows.haystacks.compare(table.get(one, Column.HAYSTACK), table.get(other, Column.HAYSTACK));
            return compared == 0 ? byId(table, one, other) : directed(compared);
        };
    }

    private IntSort.Order skus(Rows rows) {
        RowTable table = rows.table;
        return (one, other) -> {
            long a = table.get(one, Column.SKU);
            long b = table.get(other, Column.SKU);
            boolean noA = rows.skus.isEmpty(a);
            boolean noB = rows.skus.isEmpty(b);
            if (noA || noB) {
                return noA && noB ? byId(table, one, other) : noA ? 1 : -1;
            }
            int compared = rows.skus.compare(a, b);
            return compared == 0 ? byId(table, one, other) : directed(compared);
        };
    }

    private IntSort.Order vendors(Rows rows) {
        RowTable table = rows.table;
        return (one, other) -> {
            long a = table.get(one, Column.VENDOR);
            long b = table.get(other, Column.VENDOR);
            return a == b
                    ? byId(table, one, other)
                    : directed(rows.vendors.value(a).compareTo(rows.vendors.value(b)));
        };
    }

    private int directed(int compared) {
        return descending ? -compared : compared;
    }

    private static int byId(RowTable table, int one, int other) {
        int byId = Long.compare(table.get(one, Column.ID), table.get(other, Column.ID));
        return byId != 0 ? byId : Integer.compare(one, other);
    }
}

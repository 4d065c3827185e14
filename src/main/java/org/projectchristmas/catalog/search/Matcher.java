package org.projectchristmas.catalog.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.search.RowTable.Column;

/** Tells whether a row answers a query. */
final class Matcher {
    private static final long ANY = -1;

    private final Rows rows;
    private final Word[] words;
    /** What the query asks for beside words, cheapest first. */
    private final RowTest[] others;

    private final long vendor;
    private final long year;
    private final CatalogQuery.Shelf shelf;
    private final long since;
    /** For each shop's code from when on a product is recently added. */
    private final long[] recent;

    private final @Nullable ProductIds only;

    Matcher(Snapshot snapshot, CatalogQuery query) {
        rows = snapshot.rows();
        var tests = new RowTests(snapshot);
        List<Query> parts = query.filter() instanceof Query.And(var all) ? all : List.of(query.filter());
        var plain = new ArrayList<Word>();
        var more = new ArrayList<Query>();
        for (Query part : parts) {
            if (part instanceof Query.Text(var field, String text) && field == null) {
                plain.addAll(Arrays.asList(Word.of(text)));
            } else {
                more.add(part);
            }
        }
        words = plain.toArray(Word[]::new);
        var made = new ArrayList<RowTest>();
        query.chosen().choices().forEach((facet, choice) -> made.add(tests.of(facet, choice)));
        if (!more.isEmpty()) {
            made.add(tests.of(new Query.And(more)));
        }
        others = made.toArray(RowTest[]::new);
        var wanted = query.branch().vendor();
        vendor = wanted == null ? ANY : rows.vendors.find(wanted) == -1 ? Long.MAX_VALUE : rows.vendors.find(wanted);
        Integer wantedYear = query.branch().year();
        year = wantedYear == null ? ANY : wantedYear;
        shelf = query.branch().shelf();
        Instant from = query.since();
        since = from == null ? Long.MIN_VALUE : from.toEpochMilli();
        recent = snapshot.readings().recent(rows.vendors, since);
        only = query.only();
    }

    boolean matches(int row) {
        RowTable table = rows.table;
        if (only != null && !only.contains(table.get(row, Column.ID))) {
            return false;
        }
        if (vendor != ANY && table.get(row, Column.VENDOR) != vendor) {
            return false;
        }
        if (year != ANY && table.get(row, Column.YEAR) != year) {
            return false;
        }
        boolean onShelf = switch (shelf) {
            case ALL -> true;
            case RECENTLY_ADDED -> table.get(row, Column.CREATED_AT) >= recent[(int) table.get(row, Column.VENDOR)];
            case PRICE_DROPS -> rows.isPriceDrop(row, since);
        };
        return onShelf && passesOthers(row) && hasWords(table.get(row, Column.HAYSTACK));
    }

    private boolean passesOthers(int row) {
        for (RowTest other : others) {
            if (!other.matches(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasWords(long handle) {
        for (Word word : words) {
            if (!word.isIn(rows.haystacks, handle)) {
                return false;
            }
        }
        return true;
    }
}

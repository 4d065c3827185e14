package org.projectchristmas.catalog.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.projectchristmas.catalog.search.RowTable.Column;

/** Tells whether a row answers a query. */
final class Matcher {
    private static final long ANY = -1;

    private final Rows rows;
    private final List<Word> words;
    private final long vendor;
    private final long year;
    private final CatalogQuery.Shelf shelf;
    private final long since;

    /** A word, and the form of it that finds a SKU written without its dash. */
    private record Word(byte[] bytes, byte[] dashless) {
        static Word of(String word) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            String dashless = word.replace("-", "");
            boolean same = dashless.isEmpty() || dashless.equals(word);
            return new Word(bytes, same ? bytes : dashless.getBytes(StandardCharsets.UTF_8));
        }

        @SuppressWarnings("ReferenceEquality") // one array stands for both forms
        boolean isIn(TextChunks texts, long handle) {
            return texts.contains(handle, bytes) || dashless != bytes && texts.contains(handle, dashless);
        }
    }

    Matcher(Rows rows, CatalogQuery query) {
        this.rows = rows;
        words = Folding.words(query.words()).stream().map(Word::of).toList();
        var wanted = query.vendor();
        vendor = wanted == null ? ANY : rows.vendors.find(wanted) == -1 ? Long.MAX_VALUE : rows.vendors.find(wanted);
        Integer wantedYear = query.year();
        year = wantedYear == null ? ANY : wantedYear;
        shelf = query.shelf();
        Instant from = query.since();
        since = from == null ? Long.MIN_VALUE : from.toEpochMilli();
    }

    boolean matches(int row) {
        RowTable table = rows.table;
        if (vendor != ANY && table.get(row, Column.VENDOR) != vendor) {
            return false;
        }
        if (year != ANY && table.get(row, Column.YEAR) != year) {
            return false;
        }
        boolean onShelf = switch (shelf) {
            case ALL -> true;
            case RECENTLY_ADDED -> table.get(row, Column.CREATED_AT) >= since;
            case PRICE_DROPS -> rows.isPriceDrop(row, since);
        };
        return onShelf && hasWords(table.get(row, Column.HAYSTACK));
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

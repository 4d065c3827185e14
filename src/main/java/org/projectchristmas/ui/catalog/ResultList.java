package org.projectchristmas.ui.catalog;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;

/**
 * The answer to a search as the list behind a table: rows are made when they are looked at, and a new answer replaces the old one
 * as a whole, so that a million rows cost no more than a screenful.
 */
final class ResultList extends ObservableListBase<CatalogRow> {
    /** A power of two, a few screenfuls: a table asks for the same row once for each column. */
    private static final int KEPT = 256;

    private final @Nullable CatalogRow[] kept = new CatalogRow[KEPT];
    private final int[] keptAt = new int[KEPT];
    private Shown shown = Shown.NOTHING;

    /** Replaces everything. */
    void show(Shown next) {
        var before = shown.result();
        shown = next;
        for (int slot = 0; slot < KEPT; slot++) {
            kept[slot] = null;
        }
        fireChange(new Replaced(this, new Rows(before)));
    }

    @Override
    public CatalogRow get(int position) {
        int slot = position & (KEPT - 1);
        CatalogRow row = kept[slot];
        if (row == null || keptAt[slot] != position) {
            row = shown.result().row(position);
            kept[slot] = row;
            keptAt[slot] = position;
        }
        return row;
    }

    @Override
    public int size() {
        return shown.result().size();
    }

    /** The position in the answer of what is at a row of the table, -1 if there is none. */
    int positionOf(int row) {
        return row < size() ? row : -1;
    }

    /** The row of the table at which a position of the answer is. */
    int rowOf(int position) {
        return position;
    }

    /** The position of the first product at a row or below it; that of the last one if there is none below. */
    int positionAtOrAfter(int row) {
        return row;
    }

    /** Knows the selected row only: that is what a table looks for when its rows were replaced, and a search would make them all. */
    @Override
    public int indexOf(@Nullable Object row) {
        int position = shown.selected();
        return position >= 0
                        && row instanceof CatalogRow other
                        && shown.result().id(position) == other.id()
                ? position
                : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    /** An answer as a plain list. */
    private static final class Rows extends AbstractList<CatalogRow> {
        private final SearchResult result;

        Rows(SearchResult result) {
            this.result = result;
        }

        @Override
        public CatalogRow get(int position) {
            return result.row(position);
        }

        @Override
        public int size() {
            return result.size();
        }
    }

    /** All rows for all rows. The change that a list builds itself would copy those that are gone. */
    private static final class Replaced extends ListChangeListener.Change<CatalogRow> {
        private static final int[] NOT_A_PERMUTATION = {};
        private final List<CatalogRow> removed;
        private boolean started;

        Replaced(ObservableList<CatalogRow> list, List<CatalogRow> removed) {
            super(list);
            this.removed = removed;
        }

        @Override
        public boolean next() {
            boolean first = !started;
            started = true;
            return first;
        }

        @Override
        public void reset() {
            started = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<CatalogRow> getRemoved() {
            return removed;
        }

        @Override
        protected int[] getPermutation() {
            return NOT_A_PERMUTATION;
        }
    }
}

package org.projectchristmas.ui.catalog.list;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.Set;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;

/**
 * The answer to a search as the list behind a table: rows are made when they are looked at, and a new answer replaces the old one
 * as a whole, so that a million rows cost no more than a screenful.
 */
public final class ResultList extends ObservableListBase<CatalogRow> {
    /** A power of two, a few screenfuls: a table asks for the same row once for each column. */
    private static final int KEPT = 256;

    private final @Nullable CatalogRow[] kept = new CatalogRow[KEPT];
    private final int[] keptAt = new int[KEPT];
    private final Set<String> folded = new HashSet<>();
    private Shown shown = Shown.NOTHING;
    private @Nullable Folds folds;
    private Runnable refolded = () -> {};

    /** Replaces everything. */
    public void show(Shown next) {
        replace(() -> {
            shown = next;
            folds = next.groups() == null ? null : new Folds(next.groups(), folded);
        });
    }

    private void replace(Runnable change) {
        var before = new Rows(shown.result(), size());
        change.run();
        for (int slot = 0; slot < KEPT; slot++) {
            kept[slot] = null;
        }
        fireChange(new Replaced<>(this, before));
    }

    /** How the rows are folded; null if they are not grouped. */
    @Nullable
    public Folds folds() {
        return folds;
    }

    public boolean isHeading(int row) {
        return folds != null && row < size() && folds.isHeading(row);
    }

    /** Hides or shows the products of a group. */
    public void fold(int group, boolean fold) {
        var known = folds;
        if (known != null) {
            replace(() -> known.fold(group, fold));
            refolded.run();
        }
    }

    /** Hides the products of a group, or shows them again. */
    public void turn(int group) {
        if (folds != null) {
            fold(group, !folds.isFolded(group));
        }
    }

    /** Hides or shows the products of all groups. */
    public void foldAll(boolean fold) {
        var known = folds;
        if (known != null) {
            replace(() -> known.foldAll(fold));
            refolded.run();
        }
    }

    /** @param action runs when products were hidden or shown */
    public void onRefolded(Runnable action) {
        refolded = action;
    }

    /** At a heading, the first product of its group. */
    @Override
    public CatalogRow get(int row) {
        int position = folds == null ? row : folds.positionAt(row);
        int slot = position & (KEPT - 1);
        CatalogRow known = kept[slot];
        if (known == null || keptAt[slot] != position) {
            known = shown.result().row(position);
            kept[slot] = known;
            keptAt[slot] = position;
        }
        return known;
    }

    @Override
    public int size() {
        return folds == null ? shown.result().size() : folds.rows();
    }

    /** The position in the answer of what is at a row of the table, -1 if there is none. */
    public int positionOf(int row) {
        if (row < 0 || row >= size()) {
            return -1;
        }
        return folds == null ? row : folds.positionOf(row);
    }

    /** The row of the table at which a position of the answer is; that of its heading if it is hidden. */
    public int rowOf(int position) {
        return folds == null ? position : folds.rowOf(position);
    }

    /** The position of the first product at a row or below it; that of a hidden one if a folded group is there. */
    public int positionAtOrAfter(int row) {
        return folds == null ? row : folds.positionAt(row);
    }

    /** The position of the last product at a row or above it; that of a hidden one if a folded group is there. */
    public int positionAtOrBefore(int row) {
        if (folds != null && row > 0 && folds.isHeading(row) && !folds.isFolded(folds.groupAt(row))) {
            return folds.positionAt(row - 1);
        }
        return positionAtOrAfter(row);
    }

    /** Knows the selected row only: that is what a table looks for when its rows were replaced, and a search would make them all. */
    @Override
    public int indexOf(@Nullable Object row) {
        int position = shown.selected();
        return position >= 0
                        && row instanceof CatalogRow other
                        && shown.result().id(position) == other.id()
                ? rowOf(position)
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
        private final int size;

        Rows(SearchResult result, int size) {
            this.result = result;
            this.size = size;
        }

        @Override
        public CatalogRow get(int position) {
            return result.row(Math.min(position, result.size() - 1));
        }

        @Override
        public int size() {
            return size;
        }
    }
}

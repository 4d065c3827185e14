package org.projectchristmas.ui.catalog.table;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.catalog.list.Picked;
import org.projectchristmas.ui.catalog.list.Picks;
import org.projectchristmas.ui.catalog.list.Replaced;
import org.projectchristmas.ui.catalog.list.ResultList;
import org.projectchristmas.ui.catalog.list.Shown;

/**
 * The selection of a table as JavaFX sees it, over {@link Picked}: one change for each gesture, and nothing is made of a row that is
 * selected until somebody looks at it. The toolkit's own model boxes each row and tells of it: seconds for ten thousand.
 */
public final class PickedRows extends TableViewSelectionModel<CatalogRow> {
    /** The toolkit copies the selected cells when it sorts, and makes a row of each for a screen reader. */
    private static final int MOST_CELLS = 100;

    private final ResultList rows;
    private final Picked picked;
    private final Selected<Integer> indices;
    private final Selected<CatalogRow> items;
    private final Selected<TablePosition<CatalogRow, ?>> cells;

    public PickedRows(TableView<CatalogRow> table, ResultList rows, Picked picked) {
        super(table);
        this.rows = rows;
        this.picked = picked;
        indices = new Selected<>(Integer.MAX_VALUE, (_, position) -> rows.rowOf(position));
        items = new Selected<>(
                Integer.MAX_VALUE, (picks, position) -> picks.answer().row(position));
        cells = new Selected<>(MOST_CELLS, (_, position) -> new TablePosition<>(table, rows.rowOf(position), null));
        picked.revisionProperty().subscribe(this::changed);
    }

    /** Tells the table what is selected now. */
    private void changed() {
        var now = picked.now();
        int first = now.first();
        setSelectedIndex(first < 0 ? -1 : rows.rowOf(first));
        setSelectedItem(first < 0 ? null : now.answer().row(first));
        indices.show(now);
        items.show(now);
        cells.show(now);
        int lead = now.lead();
        getTableView().getFocusModel().focus(lead < 0 ? -1 : rows.rowOf(lead));
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<CatalogRow> getSelectedItems() {
        return items;
    }

    /** At most the first hundred. */
    @Override
    @SuppressWarnings("rawtypes") // so does the toolkit declare it
    public ObservableList<TablePosition> getSelectedCells() {
        @SuppressWarnings("unchecked")
        var raw = (ObservableList<TablePosition>) (ObservableList<?>) cells;
        return raw;
    }

    @Override
    public boolean isSelected(int row) {
        int position = rows.positionOf(row);
        return position >= 0 && picked.contains(position);
    }

    @Override
    public boolean isSelected(int row, @Nullable TableColumn<CatalogRow, ?> column) {
        return column == null && isSelected(row);
    }

    @Override
    public boolean isEmpty() {
        return picked.count() == 0;
    }

    @Override
    public void select(int row) {
        int position = rows.positionOf(row);
        if (position >= 0) {
            picked.add(position, position + 1);
        }
    }

    @Override
    public void select(int row, @Nullable TableColumn<CatalogRow, ?> column) {
        select(row);
    }

    @Override
    public void select(@Nullable CatalogRow item) {
        int row = rows.indexOf(item);
        if (row >= 0) {
            select(row);
        }
    }

    @Override
    public void clearAndSelect(int row) {
        int position = rows.positionOf(row);
        if (position >= 0) {
            picked.choose(position);
        }
    }

    @Override
    public void clearAndSelect(int row, @Nullable TableColumn<CatalogRow, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void selectIndices(int row, int... others) {
        select(row);
        for (int other : others) {
            select(other);
        }
    }

    @Override
    public void selectRange(int start, int end) {
        int from = Math.min(start, end + (start > end ? 1 : 0));
        int to = Math.max(end, start + (start > end ? 1 : 0));
        picked.add(rows.positionAtOrAfter(from), rows.positionAtOrAfter(to));
    }

    @Override
    public void selectAll() {
        picked.all();
    }

    @Override
    public void clearSelection() {
        picked.none();
    }

    @Override
    public void clearSelection(int row) {
        int position = rows.positionOf(row);
        if (position >= 0) {
            picked.remove(position);
        }
    }

    @Override
    public void clearSelection(int row, @Nullable TableColumn<CatalogRow, ?> column) {
        clearSelection(row);
    }

    @Override
    public void selectFirst() {
        step(rows.positionAtOrAfter(0));
    }

    @Override
    public void selectLast() {
        step(picked.now().answer().size() - 1);
    }

    @Override
    public void selectPrevious() {
        step(picked.lead() - 1);
    }

    @Override
    public void selectNext() {
        step(picked.lead() + 1);
    }

    @Override
    public void selectAboveCell() {
        selectPrevious();
    }

    @Override
    public void selectBelowCell() {
        selectNext();
    }

    @Override
    public void selectLeftCell() {}

    @Override
    public void selectRightCell() {}

    private void step(int position) {
        if (position >= 0 && position < picked.now().answer().size()) {
            picked.choose(position);
        }
    }

    /** The selected rows as a list whose elements are made when they are asked for. */
    private static final class Selected<T> extends ObservableListBase<T> {
        private final int most;
        private final Element<T> element;
        private Picks now = Picks.none(Shown.NOTHING.result());
        private int lastIndex = -1;
        private int lastPosition = -1;

        Selected(int most, Element<T> element) {
            this.most = most;
            this.element = element;
        }

        void show(Picks next) {
            now = next;
            lastIndex = -1;
            lastPosition = -1;
            // What is gone is not told: nobody asks, and it could be a million rows.
            fireChange(new Replaced<>(this, List.of()));
        }

        @Override
        public T get(int index) {
            if (index < 0 || index >= size()) {
                throw new IndexOutOfBoundsException(index);
            }
            if (index < lastIndex) {
                lastIndex = -1;
                lastPosition = -1;
            }
            // Lists are read from the front: the next one is found from the one before.
            for (; lastIndex < index; lastIndex++) {
                lastPosition = now.rows().nextSetBit(lastPosition + 1);
            }
            return element.of(now, lastPosition);
        }

        @Override
        public int size() {
            return Math.min(most, now.count());
        }
    }

    @FunctionalInterface
    private interface Element<T> {
        T of(Picks picks, int position);
    }
}

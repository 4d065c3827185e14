package org.projectchristmas.ui.catalog.table;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.fx.FxThread;

/** Where a table is scrolled to, to the pixel. */
public final class TableScroll {
    private static final int NONE = -1;

    private final TableView<?> table;
    /** The row that comes to the top once the table is shown. */
    private int due = NONE;

    public TableScroll(TableView<?> table) {
        this.table = table;
        table.skinProperty().subscribe(this::settle);
        table.heightProperty().subscribe(this::settle);
    }

    /** The skin or the room is there, its rows are not. */
    private void settle() {
        if (due != NONE) {
            new FxThread().execute(() -> keepAtTop(due));
        }
    }

    /** The row at the top, or if the table is not yet shown the one that will be there. */
    public int topmost() {
        if (due != NONE) {
            return due;
        }
        var cell = topmostCell();
        return cell == null ? 0 : Math.max(0, cell.getIndex());
    }

    /** Brings a row to the top, cut off as much as the topmost row is now; if the table is not yet shown, as soon as it is. */
    public void keepAtTop(int row) {
        var flow = flow();
        due = row;
        if (flow == null || row == NONE) {
            return;
        }
        if (flow.getCellCount() <= row) {
            // It learns of more rows when it is next laid out, and cannot scroll to them before.
            table.layout();
        }
        var cell = flow.getFirstVisibleCell();
        if (cell == null || cell.getIndex() != row) {
            double hidden = cell == null ? 0 : -cell.getLayoutY();
            flow.scrollToTop(row);
            flow.scrollPixels(hidden);
            // Whoever asks next is to be told of this row.
            table.layout();
        }
        if (flow.getFirstVisibleCell() != null) {
            due = NONE;
        }
    }

    public void toTop() {
        due = NONE;
        var top = topmostCell();
        boolean isThere = top != null && top.getIndex() == 0 && top.getLayoutY() == 0;
        if (!isThere && table.getItems() != null && !table.getItems().isEmpty()) {
            table.scrollTo(0);
        }
    }

    /** Whether a row is to be seen, at least in part. */
    public boolean isInSight(int row) {
        var flow = flow();
        var first = topmostCell();
        var last = flow == null ? null : flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() <= row && row <= last.getIndex();
    }

    /** Brings a row to the top. */
    public void toTop(int row) {
        var flow = flow();
        if (flow != null) {
            flow.scrollToTop(row);
        }
    }

    /** Scrolls no farther than it takes to see a row. */
    public void bringIntoSight(int row) {
        var flow = flow();
        if (flow != null) {
            flow.scrollTo(row);
        }
    }

    /** The place on the desktop at the lower edge of a row that is to be seen, somewhat in from the left; null if there are none. */
    @Nullable
    public Point2D below(int row) {
        var top = topmostCell();
        Bounds first = top == null ? null : top.localToScreen(top.getLayoutBounds());
        Bounds all = table.localToScreen(table.getLayoutBounds());
        if (top == null || first == null || all == null) {
            return null;
        }
        double y = first.getMinY() + (row - top.getIndex() + 1) * first.getHeight();
        return new Point2D(all.getMinX() + first.getHeight(), Math.min(y, all.getMaxY()));
    }

    /** Where the rows are, in the table. */
    Bounds bounds() {
        var flow = flow();
        return flow == null
                ? new BoundingBox(0, 0, 0, 0)
                : table.sceneToLocal(flow.localToScene(flow.getLayoutBounds()));
    }

    /** How many rows fit, without the one that stays in sight from one page to the next; at least 1. */
    int page() {
        return Math.max(1, (int) (table.getHeight() / table.getFixedCellSize()) - 2);
    }

    private @Nullable IndexedCell<?> topmostCell() {
        var flow = flow();
        return flow == null ? null : flow.getFirstVisibleCell();
    }

    private @Nullable VirtualFlow<?> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }
}

package org.projectchristmas.ui.catalog.table;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.catalog.list.GroupHeading;
import org.projectchristmas.ui.catalog.list.Picked;
import org.projectchristmas.ui.catalog.list.ResultList;

/**
 * What mouse and keyboard select in the table, as in any list: with Ctrl one more, with Shift a range. The toolkit's own behaviour
 * would undo a range row by row.
 */
public final class TableGestures {
    private final TableView<CatalogRow> table;
    private final ResultList rows;
    private final Picked picked;
    private final TableScroll scroll;
    private final Supplier<GroupHeading> headings;

    public TableGestures(
            TableView<CatalogRow> table,
            ResultList rows,
            Picked picked,
            TableScroll scroll,
            Supplier<GroupHeading> headings) {
        this.table = table;
        this.rows = rows;
        this.picked = picked;
        this.scroll = scroll;
        this.headings = headings;
    }

    public void install() {
        table.setRowFactory(_ -> {
            var row = new ProductRow(rows, headings);
            row.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed(row, event));
            return row;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(TableRow<CatalogRow> row, MouseEvent event) {
        var folds = rows.folds();
        if (folds != null && !row.isEmpty() && rows.isHeading(row.getIndex())) {
            if (event.getButton() == MouseButton.PRIMARY) {
                rows.turn(folds.groupAt(row.getIndex()));
                table.requestFocus();
            }
            event.consume();
            return;
        }
        int position = row.isEmpty() ? -1 : rows.positionOf(row.getIndex());
        if (position < 0) {
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            if (event.isShiftDown()) {
                picked.extend(position, event.isShortcutDown());
            } else if (event.isShortcutDown()) {
                picked.toggle(position);
            } else {
                picked.choose(position);
            }
        } else if (event.getButton() == MouseButton.SECONDARY && !picked.contains(position)) {
            picked.choose(position);
        } else {
            return;
        }
        table.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || picked.now().answer().size() == 0) {
            return;
        }
        switch (event.getCode()) {
            case UP, KP_UP -> go(lead() - 1, event);
            case DOWN, KP_DOWN -> go(lead() + 1, event);
            case PAGE_UP -> go(lead() - scroll.page(), event);
            case PAGE_DOWN -> go(lead() + scroll.page(), event);
            case HOME -> go(0, event);
            case END -> go(rows.size() - 1, event);
            case LEFT, KP_LEFT -> fold(true, event);
            case RIGHT, KP_RIGHT -> fold(false, event);
            case SPACE -> space(event);
            case A -> {
                if (event.isShortcutDown() && !event.isShiftDown()) {
                    picked.all();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private int lead() {
        return picked.lead() < 0 ? -1 : rows.rowOf(picked.lead());
    }

    private void go(int row, KeyEvent event) {
        int wanted = Math.clamp(row, 0, rows.size() - 1);
        int position = wanted < lead() ? rows.positionAtOrBefore(wanted) : rows.positionAtOrAfter(wanted);
        IntConsumer gesture = event.isShiftDown()
                ? to -> picked.extend(to, event.isShortcutDown())
                : event.isShortcutDown() ? picked::lookAt : picked::choose;
        gesture.accept(position);
        scroll.bringIntoSight(rows.rowOf(position));
        event.consume();
    }

    /** Folds or unfolds the group of the lead, with Ctrl all. */
    private void fold(boolean fold, KeyEvent event) {
        var folds = rows.folds();
        if (folds == null) {
            return;
        }
        if (event.isShortcutDown()) {
            rows.foldAll(fold);
        } else if (picked.lead() >= 0) {
            rows.fold(folds.groups().of(picked.lead()), fold);
        }
        if (picked.lead() >= 0) {
            scroll.bringIntoSight(lead());
        }
        event.consume();
    }

    private void space(KeyEvent event) {
        int position = picked.lead();
        if (position >= 0) {
            if (event.isShiftDown()) {
                picked.extend(position, event.isShortcutDown());
            } else if (event.isShortcutDown()) {
                picked.toggle(position);
            } else {
                picked.choose(position);
            }
            event.consume();
        }
    }
}

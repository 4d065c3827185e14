package org.projectchristmas.ui.catalog;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.catalog.grid.ProductGrid;
import org.projectchristmas.ui.catalog.list.Arrangement.Layout;
import org.projectchristmas.ui.catalog.list.ResultList;
import org.projectchristmas.ui.catalog.list.Shown;
import org.projectchristmas.ui.catalog.table.TableScroll;
import org.projectchristmas.ui.fx.VisibleFocus;

/**
 * Table and grid in one place, of which one is there at a time. Order, selection and position are the same in both: who switches sees
 * what was selected, if it was in sight, or else what was at the top.
 */
final class Layouts {
    private final StackPane layers;
    private final AsTable table;
    private final ProductGrid grid;
    private final CatalogViewModel viewModel;
    private Runnable openPicture = () -> {};
    private boolean visible = true;

    /** @param layers holds the table at its bottom */
    Layouts(StackPane layers, AsTable table, ProductGrid grid, CatalogViewModel viewModel) {
        this.layers = layers;
        this.table = table;
        this.grid = grid;
        this.viewModel = viewModel;
        grid.setId("grid");
        grid.setOnOpen(_ -> openPicture.run());
        grid.sizes(viewModel.arranged().pictureSizeProperty());
        // Space selects what is not selected; on what is, it shows the picture.
        table.view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
            int lead = viewModel.picked().lead();
            if (event.getCode() == KeyCode.SPACE && plain && viewModel.picked().contains(lead)) {
                openPicture.run();
                event.consume();
            }
        });
        viewModel.arranged().layoutProperty().subscribe(this::become);
    }

    void openPicture() {
        openPicture.run();
    }

    void setOnOpenPicture(Runnable action) {
        openPicture = action;
    }

    /** Offers a menu at the mouse, and at the menu key, in the table and in the grid. */
    void offer(PickedDeeds deeds) {
        table.view.setContextMenu(new PickedMenu(table.view, deeds, this::belowLead).menu());
        var menu = new PickedMenu(grid, deeds, this::belowLead).menu();
        grid.setOnContextMenuRequested(event -> {
            menu.show(grid, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> menu.hide());
    }

    /** The place on the desktop under the product at which the keyboard is; null if it is not in sight. */
    private @Nullable Point2D belowLead() {
        int lead = viewModel.picked().lead();
        if (isGrid()) {
            return grid.isInSight(lead) ? grid.belowLead() : null;
        }
        return table.isInSight(lead) ? table.scroll.below(table.rows.rowOf(lead)) : null;
    }

    private boolean isGrid() {
        return viewModel.arranged().layoutProperty().get() == Layout.GRID;
    }

    private Node shown() {
        return isGrid() ? grid : table.view;
    }

    void step(int places) {
        var picked = viewModel.picked();
        int last = picked.now().answer().size() - 1;
        if (last >= 0) {
            int next = Math.clamp((long) picked.lead() + places, 0, last);
            picked.choose(next);
            if (isGrid()) {
                grid.reveal(next);
            } else {
                table.reveal(next);
            }
        }
    }

    /** To the other one. */
    void turn() {
        viewModel.arranged().layoutProperty().set(isGrid() ? Layout.TABLE : Layout.GRID);
    }

    private void become(Layout layout) {
        Node before = layers.getChildren().getFirst();
        if (before.equals(shown())) {
            return;
        }
        boolean hadFocus = before.isFocused();
        boolean fromGrid = layout == Layout.TABLE;
        int lead = viewModel.picked().lead();
        boolean sawLead = fromGrid ? grid.isInSight(lead) : table.isInSight(lead);
        int top = fromGrid ? grid.topmost() : table.topmost();
        layers.getChildren().set(0, shown());
        shown().setVisible(visible);
        // Scrolling needs to know how much is in sight.
        layers.applyCss();
        layers.layout();
        if (fromGrid) {
            table.toTop(top);
            if (sawLead) {
                table.reveal(lead);
            }
        } else {
            grid.show(viewModel.shownProperty().get());
            grid.layout();
            grid.toTop(top);
            if (sawLead) {
                grid.reveal(lead);
            }
        }
        if (hadFocus) {
            shown().requestFocus();
        }
    }

    /** A new answer. */
    void show(Shown next) {
        if (isGrid()) {
            grid.show(next);
        }
    }

    /** Groups were folded or unfolded. */
    void refold() {
        if (isGrid()) {
            grid.refold();
        }
    }

    /** Folds the group in which the keyboard is, or unfolds it; without any, the one at the top. */
    void turnGroup() {
        var folds = table.rows.folds();
        if (folds == null || folds.rows() == 0) {
            return;
        }
        int lead = viewModel.picked().lead();
        int position = lead >= 0 ? lead : isGrid() ? grid.topmost() : table.topmost();
        table.rows.turn(folds.groups().of(position));
        if (isGrid()) {
            grid.reveal(position);
        } else {
            table.reveal(position);
        }
    }

    /** The id of the first product in sight, null if nothing is scrolled: then what comes above it is to be seen. */
    @Nullable
    Long topmost() {
        int position = isGrid() ? grid.topmost() : table.topmost();
        var answer = viewModel.shownProperty().get().result();
        boolean isScrolled = position > 0 || (isGrid() && grid.isScrolled());
        return !isScrolled || position >= answer.size() ? null : (Long) answer.id(position);
    }

    void setVisible(boolean wanted) {
        visible = wanted;
        shown().setVisible(wanted);
    }

    void focus() {
        VisibleFocus.give(shown());
    }

    /** The table, in positions of the answer. */
    record AsTable(TableView<CatalogRow> view, ResultList rows, TableScroll scroll) {
        int topmost() {
            return rows.isEmpty() ? 0 : rows.positionAtOrAfter(scroll.topmost());
        }

        boolean isInSight(int position) {
            return position >= 0 && scroll.isInSight(rows.rowOf(position));
        }

        void toTop(int position) {
            scroll.toTop(rows.rowOf(position));
        }

        void reveal(int position) {
            scroll.bringIntoSight(rows.rowOf(position));
        }
    }
}

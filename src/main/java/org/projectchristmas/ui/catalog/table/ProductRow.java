package org.projectchristmas.ui.catalog.table;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.ui.catalog.list.GroupHeading;
import org.projectchristmas.ui.catalog.list.ResultList;

/** A row of the table: a product, or the heading of a group, which lies over the cells and hides them. */
final class ProductRow extends TableRow<CatalogRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final ResultList rows;
    private final Supplier<GroupHeading> make;
    private @Nullable GroupHeading heading;
    private boolean isHeading;

    ProductRow(ResultList rows, Supplier<GroupHeading> make) {
        this.rows = rows;
        this.make = make;
    }

    /** Keeps its place while the table has no use for it: to be emptied and filled again would have it look up its style anew. */
    @Override
    public void updateIndex(int index) {
        if (index >= 0) {
            super.updateIndex(index);
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a product that is found again may have other words marked
    protected boolean isItemChanged(@Nullable CatalogRow before, @Nullable CatalogRow next) {
        // The heading of a group has its first product for an item, as has the row below it.
        return before != next || isHeading != rows.isHeading(getIndex());
    }

    @Override
    protected void updateItem(@Nullable CatalogRow item, boolean empty) {
        super.updateItem(item, empty);
        isHeading = !empty && rows.isHeading(getIndex());
        pseudoClassStateChanged(HEADING, isHeading);
        if (isHeading) {
            GroupHeading shown = heading == null ? make.get() : heading;
            heading = shown;
            var folds = rows.folds();
            if (folds != null) {
                int group = folds.groupAt(getIndex());
                shown.show(folds, group);
                setAccessibleText(shown.sentence(folds, group));
            }
            if (!getChildren().contains(shown)) {
                getChildren().add(shown);
            }
        } else {
            setAccessibleText(null);
        }
        showParts();
        updateCells();
    }

    /** The skin passes on an item only if it does not equal the one before. */
    private void updateCells() {
        for (Node each : getChildren()) {
            if (each instanceof TableCell<?, ?> cell) {
                cell.updateIndex(getIndex());
            }
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        GroupHeading shown = heading;
        if (isHeading && shown != null) {
            // The skin puts its cells in place of everything when the columns change.
            if (!getChildren().contains(shown)) {
                getChildren().add(shown);
            }
            shown.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        showParts();
    }

    private void showParts() {
        for (Node each : getChildren()) {
            each.setVisible(each instanceof GroupHeading == isHeading);
        }
    }
}

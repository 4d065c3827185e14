package org.projectchristmas.ui.views;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A view in its list, or the field for its name. */
final class ViewCell extends ListCell<ViewRow> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final ViewLine line;
    private final NameField naming;

    ViewCell(ViewLine line, NameField naming) {
        this.line = line;
        this.naming = naming;
        getStyleClass().add("view-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        naming.rowProperty().subscribe((_, _) -> fill(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable ViewRow row, boolean empty) {
        super.updateItem(row, empty);
        fill(row, empty);
    }

    private void fill(@Nullable ViewRow row, boolean empty) {
        markDrop(0);
        if (empty || row == null) {
            pseudoClassStateChanged(OPEN, false);
            setGraphic(null);
            return;
        }
        pseudoClassStateChanged(OPEN, row.isOpen());
        if (naming.isFor(row)) {
            setGraphic(naming.field());
        } else {
            line.show(row);
            setAccessibleText(line.spoken(row));
            setGraphic(line);
        }
    }

    /** Shows where a dragged view would come to stand: -1 above this one, 1 below it, 0 elsewhere. */
    void markDrop(int side) {
        pseudoClassStateChanged(ABOVE, side < 0);
        pseudoClassStateChanged(BELOW, side > 0);
    }
}

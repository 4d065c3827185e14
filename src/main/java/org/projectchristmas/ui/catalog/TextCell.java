package org.projectchristmas.ui.catalog;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;

/** One line of plain text about a row. */
final class TextCell extends TableCell<CatalogRow, CatalogRow> {
    private final Function<CatalogRow, String> text;

    TextCell(Function<CatalogRow, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(@Nullable CatalogRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : text.apply(row));
    }
}

package org.projectchristmas.ui.catalog;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;

/** Plain text about a row, on one line unless it is {@link #wrapped}. */
final class TextCell extends TableCell<CatalogRow, CatalogRow> {
    private final Function<CatalogRow, String> text;

    TextCell(Function<CatalogRow, String> text) {
        this.text = text;
    }

    /** Goes on in a second line where the column is narrow; names that begin alike can still be told apart. */
    TextCell wrapped() {
        setWrapText(true);
        return this;
    }

    @Override
    protected void updateItem(@Nullable CatalogRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : text.apply(row));
    }
}

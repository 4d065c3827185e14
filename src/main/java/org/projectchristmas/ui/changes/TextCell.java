package org.projectchristmas.ui.changes;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** One line of plain text about a change. */
final class TextCell extends TableCell<ChangeLine, ChangeLine> {
    private final Function<ChangeLine, String> text;

    TextCell(Function<ChangeLine, String> text) {
        this.text = text;
    }

    @Override
    protected void updateItem(@Nullable ChangeLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty || line == null ? null : text.apply(line));
    }
}

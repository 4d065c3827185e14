package org.projectchristmas.ui.control;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Plain text about a row, on one line unless it is {@link #wrapped}. */
public final class TextCell<T> extends TableCell<T, T> {
    private final Function<T, String> text;

    public TextCell(Function<T, String> text) {
        this.text = text;
    }

    /** Goes on in a second line where the column is narrow; names that begin alike can still be told apart. */
    public TextCell<T> wrapped() {
        setWrapText(true);
        return this;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // an equal row may be shown in another way
    protected boolean isItemChanged(@Nullable T before, @Nullable T next) {
        return before != next;
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : text.apply(row));
    }
}

package org.projectchristmas.ui.control;

import java.util.function.BiConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is filled by one node, made once and shown anew for each row. It never leaves the cell: to come back
 * would have it look up its style anew.
 */
public final class NodeCell<T, N extends Region> extends TableCell<T, T> {
    private final N node;
    private final BiConsumer<N, T> show;

    public NodeCell(N node, BiConsumer<N, T> show) {
        this.node = node;
        this.show = show;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(node);
        node.setVisible(false);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // an equal row may be shown in another way
    protected boolean isItemChanged(@Nullable T before, @Nullable T next) {
        return before != next;
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (!empty && row != null) {
            show.accept(node, row);
        }
        node.setVisible(!empty && row != null);
    }

    @Override
    protected void layoutChildren() {
        // A cell gives its graphic the size that this would like; here it is to have the size that there is.
        node.setPrefWidth(Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()));
        super.layoutChildren();
    }
}

package org.projectchristmas.ui.control;

import java.util.function.BiConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A cell that is filled by one node, made once and shown anew for each row. */
public final class NodeCell<T, N extends Region> extends TableCell<T, T> {
    private final N node;
    private final BiConsumer<N, T> show;

    public NodeCell(N node, BiConsumer<N, T> show) {
        this.node = node;
        this.show = show;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
        } else {
            show.accept(node, row);
            setGraphic(node);
        }
    }

    @Override
    protected void layoutChildren() {
        // A cell gives its graphic the size that this would like; here it is to have the size that there is.
        node.setPrefWidth(Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()));
        super.layoutChildren();
    }
}

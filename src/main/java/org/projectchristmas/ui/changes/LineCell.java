package org.projectchristmas.ui.changes;

import java.util.function.BiConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A cell that is filled by one node, made once and shown anew for each line. */
final class LineCell<N extends Region> extends TableCell<ChangeLine, ChangeLine> {
    private final N node;
    private final BiConsumer<N, ChangeLine> show;

    LineCell(N node, BiConsumer<N, ChangeLine> show) {
        this.node = node;
        this.show = show;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable ChangeLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
        } else {
            show.accept(node, line);
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

package org.projectchristmas.ui.palette;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** An entry's place in the palette's list; a click takes it. */
final class PaletteCell extends ListCell<PaletteMatch> {
    private final PaletteRow row = new PaletteRow();

    PaletteCell(Consumer<PaletteMatch> take) {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMouseClicked(event -> {
            PaletteMatch match = getItem();
            if (event.getButton() == MouseButton.PRIMARY && match != null) {
                take.accept(match);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteMatch match, boolean empty) {
        super.updateItem(match, empty);
        if (empty || match == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            row.show(match);
            setGraphic(row);
            setAccessibleText(match.entry().text());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        // It is as wide as the list: a long text is cut rather than scrolled sideways.
        return 0;
    }

    @Override
    protected void layoutChildren() {
        // A cell gives its graphic the size that this would like; here it is to have the size that there is.
        row.setPrefWidth(Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()));
        super.layoutChildren();
    }
}

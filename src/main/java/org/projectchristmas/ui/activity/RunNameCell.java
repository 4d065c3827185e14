package org.projectchristmas.ui.activity;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where something was run, and below it what and when. */
final class RunNameCell extends TableCell<RunRow, RunRow> {
    private final Label name = new Label();
    private final Label when = new Label();
    private final VBox lines = new VBox(name, when);
    /** Tells the lines, too, which may be cut. */
    private final Tooltip state = new Tooltip();

    RunNameCell() {
        getStyleClass().add("run-name");
        name.getStyleClass().add("name");
        when.getStyleClass().add("note");
    }

    @Override
    protected void updateItem(@Nullable RunRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        name.setText(row.name());
        when.setText(row.when());
        state.setText(row.name() + "\n" + row.when() + "\n" + row.state());
        setTooltip(state);
        setGraphic(lines);
    }
}

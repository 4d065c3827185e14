package org.projectchristmas.ui.schedule;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A cell with a line and, under it, what there is to add. */
final class TwoLines extends TableCell<ScheduleRow, ScheduleRow> {
    private final Function<ScheduleRow, Lines> reading;
    private final Label first = new Label();
    private final Label second = new Label();
    private final VBox both = new VBox(first, second);
    /** Says it all where the column is too narrow. */
    private final Tooltip whole = new Tooltip();

    /** @param style of the second line; empty for the usual one */
    record Lines(String first, String second, String style) {}

    TwoLines(Function<ScheduleRow, Lines> reading) {
        this.reading = reading;
        first.getStyleClass().add("first");
        both.getStyleClass().add("two-lines");
    }

    @Override
    protected void updateItem(@Nullable ScheduleRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        Lines lines = reading.apply(row);
        first.setText(lines.first());
        second.setText(lines.second());
        second.getStyleClass().setAll("label", "second", lines.style());
        second.setVisible(!lines.second().isEmpty());
        second.setManaged(second.isVisible());
        whole.setText((lines.first() + "\n" + lines.second()).strip());
        setTooltip(whole);
        setGraphic(both);
    }
}

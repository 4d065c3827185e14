package org.projectchristmas.ui.activity;

import java.util.Arrays;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.control.Tone;

/** How long a run took, and below it a bar of that length among the others, coloured by how it ended. */
final class RunLengthCell extends TableCell<RunRow, RunRow> {
    private static final double LONGEST = 56;

    private final Label took = new Label();
    private final Region bar = new Region();
    private final VBox lines = new VBox(took, bar);

    RunLengthCell() {
        getStyleClass().add("run-length");
        bar.getStyleClass().add("length");
        bar.setMaxWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable RunRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        took.setText(row.took());
        bar.setPrefWidth(Math.max(2, LONGEST * row.share()));
        bar.getStyleClass()
                .removeAll(
                        Arrays.stream(Tone.values()).map(RunLengthCell::style).toList());
        bar.getStyleClass().add(style(row.tone()));
        setGraphic(lines);
    }

    private static String style(Tone tone) {
        return "length-" + tone.name().toLowerCase(Locale.ROOT);
    }
}

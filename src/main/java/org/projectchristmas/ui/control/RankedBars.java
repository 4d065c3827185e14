package org.projectchristmas.ui.control;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A short list, each line with a bar from zero that shows how much it is beside the first; a line can be chosen. */
public final class RankedBars extends VBox {
    /** The share of a line that has no bar. */
    public static final double NO_BAR = -1;

    private static final double BAR = 6;

    private IntConsumer chosen = _ -> {};

    public RankedBars() {
        getStyleClass().add("ranked-bars");
    }

    /**
     * A line.
     *
     * @param value the size in words
     * @param detail what else is to know
     * @param share of the largest, from 0 to 1, or {@link #NO_BAR}
     */
    public record Line(String name, String value, String detail, double share) {}

    public void show(List<Line> lines) {
        getChildren().clear();
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            Button row = row(lines.get(i));
            row.setOnAction(_ -> chosen.accept(index));
            getChildren().add(row);
        }
    }

    /** @param chosen takes the index of a line */
    public void onChoose(IntConsumer chosen) {
        this.chosen = chosen;
    }

    private Button row(Line line) {
        var name = new Label(line.name());
        name.getStyleClass().add("line-name");
        name.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var value = new Label(line.value());
        value.getStyleClass().add("line-value");
        value.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(name, space, value);
        head.getStyleClass().add("head");
        var detail = new Label(line.detail());
        detail.getStyleClass().add("line-detail");
        detail.setMinWidth(0);
        var words = new VBox(head, detail);
        if (line.share() != NO_BAR) {
            words.getChildren().add(1, bar(line.share()));
        }
        words.setMinWidth(0);
        words.getStyleClass().add("words");
        var row = new Button(null, words);
        row.getStyleClass().add("ranked-row");
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        words.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.setAccessibleText(String.join(", ", line.name(), line.value(), line.detail()));
        return row;
    }

    private static Region bar(double share) {
        var bar = new Region();
        bar.getStyleClass().add("bar");
        var track = new StackPane(bar);
        track.getStyleClass().add("track");
        track.setMinHeight(BAR);
        track.setMaxHeight(BAR);
        StackPane.setAlignment(bar, javafx.geometry.Pos.CENTER_LEFT);
        bar.maxWidthProperty().bind(track.widthProperty().multiply(Math.clamp(share, 0, 1)));
        return track;
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyles.sheet();
    }
}

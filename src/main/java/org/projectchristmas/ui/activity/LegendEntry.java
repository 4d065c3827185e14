package org.projectchristmas.ui.activity;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.projectchristmas.ui.control.SeriesSwatch;

/** A shop's colour in the chart, its name and its figures. */
final class LegendEntry extends HBox {
    private final Label name = new Label();
    private final Label figures = new Label();
    private final Label results = new Label();

    LegendEntry(int colour) {
        getStyleClass().add("legend-entry");
        figures.getStyleClass().add("figures");
        results.getStyleClass().add("figures");
        getChildren().setAll(new SeriesSwatch(colour), new VBox(name, figures, results));
    }

    void show(Latency.LegendLine line) {
        name.setText(line.name());
        figures.setText(line.figures());
        results.setText(line.results());
    }
}

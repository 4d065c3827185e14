package org.projectchristmas.ui.speed;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.control.Card;
import org.projectchristmas.ui.control.EmptyState;
import org.projectchristmas.ui.control.Overlay;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.TextClipboard;
import org.projectchristmas.ui.fx.Ticking;
import org.projectchristmas.ui.speed.SpeedViewModel.Line;

/** How fast the window is on this machine. */
public final class SpeedView {
    private final SpeedViewModel model;
    private final Overlay overlay;
    private final Messages messages;
    private final Consumer<String> tell;
    private final Button measure = new Button();
    private final VBox table = new VBox();
    private final EmptyState none = new EmptyState();
    private final Card card;

    /** @param tell says to the collector what was done */
    public SpeedView(SpeedViewModel model, Overlay overlay, Messages messages, Consumer<String> tell) {
        this.model = model;
        this.overlay = overlay;
        this.messages = messages;
        this.tell = tell;
        var about = new Label(messages.text("speed.about"));
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        measure.setId("speed-measure");
        measure.setText(messages.text("speed.measure"));
        measure.setGraphic(Icons.of(Feather.PLAY));
        measure.setOnAction(_ -> model.measure());
        measure.disableProperty().bind(model.measuringProperty());
        // Whoever types in earnest has no shade over the window, which would be drawn anew with each letter.
        model.measuringProperty().subscribe(overlay::stepAside);
        var copy = new Button(messages.text("speed.copy"), Icons.of(Feather.COPY));
        copy.setId("speed-copy");
        copy.setOnAction(_ -> copy());
        var running = new Label(messages.text("speed.measuring"));
        running.getStyleClass().add("muted");
        running.visibleProperty().bind(model.measuringProperty());
        var buttons = new HBox(measure, copy, running);
        buttons.getStyleClass().add("speed-buttons");
        table.getStyleClass().add("speed-table");
        var scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(messages.text("speed.title"));
        var problem = new Label();
        problem.setId("speed-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        none.announce(messages.text("speed.reading"));
        var place = new StackPane(none, scroll);
        VBox.setVgrow(place, Priority.ALWAYS);
        var page = new VBox(about, place, problem, buttons);
        page.getStyleClass().add("speed-page");
        card = new Card("speed", messages.text("speed.title"), page, messages, overlay::close);
        card.getStylesheets()
                .add(Objects.requireNonNull(SpeedView.class.getResource("speed.css"), "speed.css")
                        .toExternalForm());
        model.linesProperty().subscribe(this::show);
        Ticking.whileShowing(card, Duration.seconds(1), model::read);
    }

    /** Opens it; closes it if it is open. */
    public void toggle() {
        if (overlay.shows(card)) {
            overlay.close();
        } else {
            overlay.open(new Overlay.Panel(card, Pos.CENTER, measure, () -> {}));
        }
    }

    private void show(List<Line> lines) {
        none.setVisible(lines.isEmpty());
        table.getChildren().setAll(lines.stream().map(SpeedView::row).toList());
    }

    private static HBox row(Line line) {
        var name = new Label(line.name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var value = new Label(line.value());
        value.getStyleClass().add("speed-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        var samples = new Label(line.samples());
        samples.getStyleClass().add("speed-samples");
        samples.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(name, value, samples);
        row.getStyleClass().add("speed-row");
        return row;
    }

    private void copy() {
        TextClipboard.put(model.text());
        tell.accept(messages.text("speed.copied"));
    }
}

package org.projectchristmas.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;

/** The end of the status bar: how far the work at the shops is, and what waits for a person. A click opens the details. */
final class WorkIndicator {
    private final Button work = new Button();
    private final Button held = new Button();

    WorkIndicator(RefreshViewModel viewModel, Messages messages, Runnable open) {
        var summary = new Label();
        summary.textProperty().bind(viewModel.summaryProperty());
        var bar = new ProgressBar();
        bar.progressProperty().bind(viewModel.progressProperty());
        var line = new HBox(summary, bar);
        line.getStyleClass().add("work-line");
        work.setGraphic(line);
        work.setId("work");
        work.accessibleTextProperty().bind(viewModel.summaryProperty());
        held.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        held.setId("held");
        held.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                "status.held", viewModel.heldProperty().get()),
                        viewModel.heldProperty()));
        wire(work, open);
        wire(held, open);
        work.visibleProperty().bind(viewModel.activeProperty());
        held.visibleProperty().bind(viewModel.heldProperty().greaterThan(0));
    }

    private static void wire(Button button, Runnable open) {
        button.getStyleClass().add("status-button");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> open.run());
    }

    void addTo(HBox place) {
        place.getChildren().addAll(held, work);
    }
}

package org.projectchristmas.ui.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A sentence that appears over the window for a while and goes by itself; with what can be done about it. */
final class Toast extends HBox {
    private final Label text = new Label();
    private final PauseTransition stay = new PauseTransition();

    Toast() {
        getStyleClass().add("toast");
        text.setWrapText(true);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
        setOnMouseClicked(_ -> hide());
        stay.setOnFinished(_ -> hide());
    }

    /** Something to be done with one click. */
    record Action(String text, Runnable action) {}

    void show(String sentence, List<Action> actions) {
        text.setText(sentence);
        getChildren().setAll(text);
        actions.forEach(each -> getChildren().add(button(each)));
        setVisible(true);
        setManaged(true);
        stay.setDuration(Duration.seconds(actions.isEmpty() ? 6 : 12));
        stay.playFromStart();
    }

    private Button button(Action action) {
        var button = new Button(action.text());
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            hide();
            action.action().run();
        });
        return button;
    }

    /** Stays as it is until {@link #goOn}: nobody looks at the window. */
    void hold() {
        stay.stop();
    }

    /** Somebody looks: it goes after a while. */
    void goOn() {
        if (isVisible()) {
            stay.playFromStart();
        }
    }

    private void hide() {
        stay.stop();
        setVisible(false);
        setManaged(false);
    }
}

package org.projectchristmas.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A sentence that appears over the window for a while and goes by itself. */
final class Toast extends Label {
    private final PauseTransition stay = new PauseTransition(Duration.seconds(6));

    Toast() {
        getStyleClass().add("toast");
        setWrapText(true);
        setMaxWidth(USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
        setOnMouseClicked(_ -> hide());
        stay.setOnFinished(_ -> hide());
    }

    void show(String sentence) {
        setText(sentence);
        setVisible(true);
        setManaged(true);
        stay.playFromStart();
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}

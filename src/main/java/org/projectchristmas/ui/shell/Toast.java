package org.projectchristmas.ui.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A sentence that appears over the window for a while and goes by itself; with what can be done about it. */
final class Toast extends HBox {
    private final Label text = new Label();
    private final PauseTransition stay = new PauseTransition();
    /** Whether what is told answers the collector, and offers something. */
    private boolean isOffer;

    private @Nullable Runnable waiting;

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

    /** Tells what came of something that the collector did. */
    void show(String sentence, List<Action> actions) {
        isOffer = !actions.isEmpty();
        tell(sentence, actions);
    }

    /** Tells news that nobody asked for: they take away no way back that is on offer, but follow it. */
    void announce(String sentence, List<Action> actions) {
        if (isVisible() && isOffer) {
            waiting = () -> announce(sentence, actions);
        } else {
            isOffer = false;
            tell(sentence, actions);
        }
    }

    private void tell(String sentence, List<Action> actions) {
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
            close();
            action.action().run();
            if (!isVisible()) {
                goOnToNews();
            }
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
        close();
        goOnToNews();
    }

    private void close() {
        stay.stop();
        setVisible(false);
        setManaged(false);
    }

    private void goOnToNews() {
        Runnable next = waiting;
        if (next != null) {
            waiting = null;
            next.run();
        }
    }
}

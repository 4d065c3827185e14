package org.projectchristmas.ui.shell;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.ErrorCode;

/** A sentence that appears over the window for a while and goes by itself; of a failure, with its code. */
final class Toast extends HBox {
    private static final Duration GLANCE = Duration.seconds(6);
    /** A code wants to be read, and perhaps clicked. */
    private static final Duration READING = Duration.seconds(15);

    private final PauseTransition stay = new PauseTransition(GLANCE);
    private final Label words = new Label();
    private final Hyperlink code = new Hyperlink();
    private @Nullable ErrorCode shown;

    /** @param lookUp shows what the log has about a code */
    Toast(Consumer<ErrorCode> lookUp) {
        getStyleClass().add("toast");
        words.setWrapText(true);
        setHgrow(words, Priority.ALWAYS);
        code.setId("toast-code");
        code.setMinWidth(USE_PREF_SIZE);
        code.setFocusTraversable(false);
        code.setOnAction(_ -> {
            if (shown != null) {
                lookUp.accept(shown);
            }
            hide();
        });
        getChildren().setAll(words, code);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
        setOnMouseClicked(_ -> hide());
        stay.setOnFinished(_ -> hide());
    }

    /** @param of the failure's code; null for a sentence of another kind */
    void show(String sentence, @Nullable ErrorCode of) {
        shown = of;
        words.setText(sentence);
        code.setText(of == null ? "" : of.value());
        code.setVisible(of != null);
        code.setManaged(of != null);
        setVisible(true);
        setManaged(true);
        stay.setDuration(of == null ? GLANCE : READING);
        stay.playFromStart();
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}

package org.projectchristmas.ui.changes;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.fx.Icons;

/** The old value, an arrow and the new one. */
final class ValueStep extends HBox {
    private static final double HALF = 0.45;

    private final Label before = new Label();
    private final Label after = new Label();

    ValueStep() {
        getStyleClass().add("value-step");
        setAlignment(Pos.CENTER_LEFT);
        before.getStyleClass().add("before");
        after.getStyleClass().add("after");
        before.setMinWidth(0);
        after.setMinWidth(0);
        // A long old value leaves the new one its half.
        before.maxWidthProperty().bind(widthProperty().multiply(HALF));
        HBox.setHgrow(after, Priority.SOMETIMES);
        getChildren().setAll(before, Icons.of(Feather.ARROW_RIGHT), after);
    }

    void show(ChangeLine line) {
        before.setText(line.before());
        after.setText(line.after());
    }
}

package org.projectchristmas.ui.detail;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.projectchristmas.ui.fx.Messages;

/** A text of which the first lines are shown, and all of it at the press of a button. */
final class FoldedText extends VBox {
    private static final int LINES = 8;

    private final Label text = new Label();
    private final Text lines = new Text("x\n".repeat(LINES - 1) + "x");
    private final Button turn = new Button();
    private final Messages messages;
    private boolean open;

    FoldedText(Messages messages) {
        this.messages = messages;
        getStyleClass().add("folded-text");
        text.setWrapText(true);
        text.setMinHeight(0);
        text.setAlignment(Pos.TOP_LEFT);
        turn.getStyleClass().addAll("flat", "more");
        turn.setOnAction(_ -> {
            open = !open;
            say();
            requestLayout();
        });
        lines.fontProperty().bind(text.fontProperty());
        getChildren().setAll(text, turn);
        say();
    }

    /** Shows a text, folded if it is another one than before. */
    void show(String next) {
        if (!next.equals(text.getText())) {
            open = false;
            text.setText(next);
            say();
        }
    }

    private void say() {
        turn.setText(messages.text(open ? "detail.text.less" : "detail.text.all"));
    }

    private double folded() {
        // A label leaves out a line that does not fit by a fraction of a pixel.
        return Math.ceil(lines.getLayoutBounds().getHeight()) + 2;
    }

    private boolean isLong(double width) {
        // A text that is hardly longer is not worth a button.
        return text.prefHeight(width) > folded() * (LINES + 1) / LINES;
    }

    private double textHeight(double width) {
        return isLong(width) && !open ? folded() : text.prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width < 0 ? getWidth() : width;
        return textHeight(given) + (isLong(given) ? getSpacing() + turn.prefHeight(-1) : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = textHeight(width);
        text.resizeRelocate(0, 0, width, height);
        turn.setVisible(isLong(width));
        turn.resizeRelocate(0, height + getSpacing(), turn.prefWidth(-1), turn.prefHeight(-1));
    }
}

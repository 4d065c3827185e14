package org.projectchristmas.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A thin progress bar with what it measures on its left end and how far it is on its right. */
public final class LabelledProgress extends VBox {
    private final Label title = new Label();
    private final Label amount = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    public LabelledProgress() {
        getStyleClass().add("labelled-progress");
        title.getStyleClass().add("progress-title");
        amount.getStyleClass().add("progress-amount");
        bar.setMaxWidth(Double.MAX_VALUE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(new HBox(title, space, amount), bar);
        bar.accessibleTextProperty().bind(title.textProperty().concat(" ").concat(amount.textProperty()));
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public StringProperty amountProperty() {
        return amount.textProperty();
    }

    /** From 0 to 1; negative while nobody knows. */
    public DoubleProperty progressProperty() {
        return bar.progressProperty();
    }

    /** Whether the bar is to be seen; its room stays. */
    public void setBarVisible(boolean visible) {
        bar.setVisible(visible);
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyles.sheet();
    }
}

package org.projectchristmas.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a place says while it has nothing to show: an icon, a line, and what to do about it; or that it waits for its content. */
public final class EmptyState extends VBox {
    /** Most of what is waited for is there before anybody could read that it is. */
    private static final Duration MOMENT = Duration.millis(400);

    private static final Insets ABOVE_ACTION = new Insets(8, 0, 0, 0);
    private static final String WAITING = "fth-loader";

    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button action = new Button();

    public EmptyState() {
        getStyleClass().add("empty-state");
        title.getStyleClass().add("empty-title");
        text.getStyleClass().add("empty-text");
        var lines = new EvenLines(text);
        lines.getStyleClass().add("empty-lines");
        setMargin(action, ABOVE_ACTION);
        getChildren().setAll(icon, title, lines, action);
        withdraw();
        moment.setOnFinished(_ -> setOpacity(1));
    }

    /** Says why there is nothing to be seen. */
    public void explain(String iconLiteral, String line, String more) {
        moment.stop();
        setOpacity(1);
        setIconLiteral(iconLiteral);
        setTitle(line);
        setText(more);
        withdraw();
    }

    /** Lets what is explained be changed at once. */
    public void offer(String deed, Runnable todo) {
        action.setText(deed);
        action.setOnAction(_ -> todo.run());
        action.setVisible(true);
        action.setManaged(true);
    }

    private void withdraw() {
        action.setVisible(false);
        action.setManaged(false);
    }

    /** Says that what belongs here is on its way, if it does not come in a moment. */
    public void announce(String line) {
        boolean isAnnounced = WAITING.equals(getIconLiteral()) && line.equals(getTitle());
        if (!isAnnounced) {
            explain(WAITING, line, "");
            setOpacity(0);
            moment.playFromStart();
        }
    }

    public String getIconLiteral() {
        return icon.getIconLiteral();
    }

    /** Such as {@code fth-search}. */
    public void setIconLiteral(String literal) {
        icon.setIconLiteral(literal);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String value) {
        title.setText(value);
    }

    public StringProperty textProperty() {
        return text.textProperty();
    }

    public String getText() {
        return text.getText();
    }

    public void setText(String value) {
        text.setText(value);
    }

    @Override
    public String getUserAgentStylesheet() {
        return ControlStyles.sheet();
    }
}

package org.projectchristmas.ui.control;

import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a place says while it has nothing to show: an icon, a line, and what to do about it; or that it waits for its content. */
public final class EmptyState extends VBox {
    /** Most of what is waited for is there before anybody could read that it is. */
    private static final Duration MOMENT = Duration.millis(400);

    private static final String WAITING = "fth-loader";

    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label text = new Label();

    public EmptyState() {
        getStyleClass().add("empty-state");
        title.getStyleClass().add("empty-title");
        text.getStyleClass().add("empty-text");
        var lines = new EvenLines(text);
        lines.getStyleClass().add("empty-lines");
        getChildren().setAll(icon, title, lines);
        moment.setOnFinished(_ -> setOpacity(1));
    }

    /** Says why there is nothing to be seen. */
    public void explain(String iconLiteral, String line, String more) {
        moment.stop();
        setOpacity(1);
        setIconLiteral(iconLiteral);
        setTitle(line);
        setText(more);
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

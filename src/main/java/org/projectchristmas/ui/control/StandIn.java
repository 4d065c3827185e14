package org.projectchristmas.ui.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.fx.Icons;

/**
 * The drawing that stands in for a picture: a glass ball, a star, a bell or a tree in the colour of a shop's series, so that a shop is
 * told by form as well. Where there is no picture, only its outline is drawn; where one could not be had, a small cloud says so.
 */
final class StandIn extends Region {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    /** The square in which the forms are drawn. */
    private static final double CANVAS = 48;
    /** From this height on there is room for a line of words, in pixels. */
    private static final double WORDY = 130;

    private static final List<Form> FORMS = List.of(
            new Form(
                    "M20 8 H28 V13 H20 Z M24 12.5 A15 15 0 1 0 24.1 12.5 Z",
                    "M24 3 A2.6 2.6 0 1 0 24.1 3 M9.6 24 Q24 32 38.4 24 M9.6 31 Q24 39 38.4 31"),
            new Form(
                    "M24.0 10.0 L28.4 20.9 L40.2 21.7 L31.1 29.3 L34.0 40.8 L24.0 34.5 L14.0 40.8 L16.9 29.3 L7.8 21.7"
                            + " L19.6 20.9 Z",
                    "M24 5 A2.4 2.4 0 1 0 24.1 5 M24 27 L24 10 M24 27 L40.2 21.7 M24 27 L34 40.8 M24 27 L14 40.8 M24 27"
                            + " L7.8 21.7"),
            new Form(
                    "M24 8 C14 8 12 18 12 27 L8 36 H40 L36 27 C36 18 34 8 24 8 Z",
                    "M24 3 A2.5 2.5 0 1 0 24.1 3 M12.2 23 H35.8 M11.8 28 H36.2 M20 36 A4 4 0 0 0 28 36"),
            new Form(
                    "M24 6 L33 19 H29 L37 30 H32 L40 41 H8 L16 30 H11 L19 19 H15 Z M21 41 H27 V46 H21 Z",
                    "M18 20 Q25 25 31 21 M14 31 Q25 37 34 31"));

    private final SVGPath body = new SVGPath();
    private final SVGPath lines = new SVGPath();
    private final Group drawing = new Group(body, lines);
    private final Label words = new Label();
    private final FontIcon cloud = Icons.of(Feather.CLOUD_OFF);
    private int series = -1;

    StandIn() {
        getStyleClass().add("stand-in");
        body.getStyleClass().add("body");
        lines.getStyleClass().add("lines");
        words.getStyleClass().add("words");
        words.setMouseTransparent(true);
        getChildren().addAll(drawing, words);
        setMinSize(0, 0);
        show(0, State.COMING, "");
    }

    /**
     * @param next the shop's series, counted from 0; a fifth shares the first one's form
     * @param said about the state; shown where there is room
     */
    void show(int next, State state, String said) {
        int wanted = next % FORMS.size();
        if (series != wanted) {
            getStyleClass().remove("series-" + series);
            series = wanted;
            getStyleClass().add("series-" + series);
            Form form = FORMS.get(series);
            body.setContent(form.body);
            lines.setContent(form.body + " " + form.lines);
        }
        pseudoClassStateChanged(EMPTY, state == State.NONE);
        pseudoClassStateChanged(FAILED, state == State.FAILED);
        words.setText(said);
        words.setVisible(state != State.COMING);
        words.setGraphic(state == State.FAILED ? cloud : null);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean wordy = height >= WORDY;
        words.setContentDisplay(wordy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        double edge = Math.min(width, height);
        double scale = Math.min(edge * (edge < 60 ? 0.8 : 0.5), 110) / CANVAS;
        drawing.setScaleX(scale);
        drawing.setScaleY(scale);
        var bounds = drawing.getLayoutBounds();
        drawing.relocate((width - bounds.getWidth()) / 2, (height - bounds.getHeight()) / 2 - (wordy ? 8 : 0));
        double wordsWidth = Math.min(width, words.prefWidth(-1));
        double wordsHeight = words.prefHeight(wordsWidth);
        double x = wordy ? (width - wordsWidth) / 2 : width - wordsWidth;
        words.resizeRelocate(x, height - wordsHeight - (wordy ? 4 : 0), wordsWidth, wordsHeight);
    }

    /** Why there is no picture. */
    enum State {
        COMING,
        NONE,
        FAILED
    }

    /**
     * An outline, filled.
     *
     * @param lines drawn into it and above it
     */
    private record Form(String body, String lines) {}
}

package org.projectchristmas.ui.shell;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** The program's sign: a glass ball with a gold cap and a light on it. Its colours come from the stylesheet. */
public final class Emblem extends Pane {
    private static final double SIZE = 34;

    public Emblem() {
        getStyleClass().add("emblem");
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        var band = new CubicCurve(4.5, 19, 11, 24.5, 23, 24.5, 29.5, 19);
        var loop = new Circle(17, 4.2, 2.4);
        var cap = new Rectangle(13.2, 5.8, 7.6, 4.2);
        cap.setArcWidth(2);
        cap.setArcHeight(2);
        getChildren()
                .addAll(
                        styled(new Circle(17, 20.5, 12.6), "ball"),
                        styled(band, "band"),
                        styled(loop, "loop"),
                        styled(cap, "cap"),
                        styled(new Circle(12.4, 15.2, 2.1), "light"));
    }

    private static Shape styled(Shape shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }
}

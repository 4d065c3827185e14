package org.projectchristmas.ui.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** How one series of a chart is told from the others without its colour: bars by their filling, lines by their dashes and dots. */
final class SeriesPaint {
    private static final double[][] DASHES = {{}, {6, 3}, {1.5, 3}, {8, 3, 1.5, 3}};
    private static final double DOT = 2.4;
    private static final double STRIPE = 4;

    private final GraphicsContext pen;
    private final int series;
    private final Color colour;
    private final Color ground;

    SeriesPaint(GraphicsContext pen, int series, Color colour, Color ground) {
        this.pen = pen;
        this.series = series % DASHES.length;
        this.colour = colour;
        this.ground = ground;
    }

    /** The first is full, the second striped, the third hollow, the fourth striped and hollow. */
    void bar(double x, double y, double width, double height) {
        boolean isHollow = series >= 2;
        pen.setFill(isHollow ? colour.deriveColor(0, 1, 1, 0.3) : colour);
        pen.fillRect(x, y, width, height);
        if (series % 2 == 1) {
            pen.setFill(ground);
            for (double stripe = y + STRIPE - 1; stripe < y + height; stripe += STRIPE) {
                pen.fillRect(x, stripe, width, 1);
            }
        }
        if (isHollow && width > 2 && height > 2) {
            pen.setStroke(colour);
            pen.setLineWidth(1);
            pen.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
        }
    }

    void line(double[] x, double[] y) {
        pen.setStroke(colour);
        pen.setLineWidth(1.6);
        pen.setLineDashes(DASHES[series]);
        pen.strokePolyline(x, y, x.length);
        pen.setLineDashes();
    }

    /** A circle, square, triangle or diamond. */
    void dot(double x, double y) {
        pen.setFill(colour);
        switch (series) {
            case 0 -> pen.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
            case 1 -> pen.fillRect(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
            case 2 ->
                pen.fillPolygon(
                        new double[] {x - DOT - 0.5, x + DOT + 0.5, x},
                        new double[] {y + DOT, y + DOT, y - DOT - 0.5},
                        3);
            default ->
                pen.fillPolygon(
                        new double[] {x - DOT - 0.6, x, x + DOT + 0.6, x},
                        new double[] {y, y - DOT - 0.6, y, y + DOT + 0.6},
                        4);
        }
    }

    /** The sign of the series in a legend, twelve pixels wide. */
    void sign(double x, double middle, boolean isLine) {
        if (isLine) {
            line(new double[] {x - 3, x + 15}, new double[] {middle, middle});
            dot(x + 6, middle);
        } else {
            bar(x, middle - 5, 12, 10);
        }
    }
}

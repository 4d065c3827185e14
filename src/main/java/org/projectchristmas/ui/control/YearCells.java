package org.projectchristmas.ui.control;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import org.projectchristmas.ui.control.YearStrip.Cell;

/** The cells of a {@link YearStrip}. */
final class YearCells extends CanvasChart {
    private static final double HEIGHT = 14;
    private static final double BASE = 2;

    private List<Cell> years = List.of();
    private int marked = -1;

    YearCells() {
        getStyleClass().add("year-cells");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(List<Cell> all, int mark) {
        years = all;
        marked = mark;
        redraw();
    }

    /** The cell at this distance from the left; -1 if there is none. */
    int at(double x, int count) {
        return x < 0 || x >= getWidth() || getWidth() <= 0 ? -1 : (int) (x * count / getWidth());
    }

    double middleOf(int cell, int count) {
        return count == 0 ? 0 : getWidth() * (cell + 0.5) / count;
    }

    @Override
    void draw(GraphicsContext pen, double width, double height) {
        for (int each = 0; each < years.size(); each++) {
            double left = Math.round(width * each / years.size());
            double right = Math.round(width * (each + 1) / years.size());
            draw(pen, years.get(each), left, Math.max(1, right - left - 1), height);
            if (each == marked) {
                pen.setStroke(strongColour());
                pen.setLineWidth(1);
                pen.strokeRect(left + 0.5, 0.5, Math.max(1, right - left - 2), height - 1);
            }
        }
    }

    /** A year without work is a line; one with work is a box, and the share that is done stands in it. */
    private void draw(GraphicsContext pen, Cell cell, double left, double width, double height) {
        pen.setFill(gridColour());
        if (cell.share() < 0) {
            pen.fillRect(left, height - BASE, width, BASE);
            return;
        }
        pen.fillRect(left, 0, width, height);
        double filled = cell.share() >= 1 ? height : Math.floor(height * cell.share());
        pen.setFill(seriesColour(0));
        pen.fillRect(left, height - filled, width, filled);
    }
}

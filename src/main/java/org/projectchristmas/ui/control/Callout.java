package org.projectchristmas.ui.control;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** The small box beside the mouse that tells what a chart shows there. */
final class Callout {
    private static final double PADDING = 8;
    private static final double LINE = 16;
    private static final double DISTANCE = 10;
    private final CanvasChart chart;

    Callout(CanvasChart chart) {
        this.chart = chart;
    }

    /** One line of it, in the colour of what it speaks of. */
    record Line(String text, Color colour) {}

    /** Draws the box right of a place, or left of it where there is no room. */
    void draw(GraphicsContext pen, double x, double y, List<Line> lines) {
        double width =
                lines.stream().mapToDouble(line -> width(line.text())).max().orElse(0) + 2 * PADDING;
        double height = lines.size() * LINE + PADDING;
        double left = x + DISTANCE + width > chart.getWidth() ? x - DISTANCE - width : x + DISTANCE;
        double top = Math.clamp(y - height / 2, 0, Math.max(0, chart.getHeight() - height));
        left = Math.clamp(left, 0, Math.max(0, chart.getWidth() - width));
        pen.setFill(chart.groundColour());
        pen.fillRoundRect(left, top, width, height, 8, 8);
        pen.setStroke(chart.gridColour());
        pen.setLineWidth(1);
        pen.strokeRoundRect(Math.floor(left) + 0.5, Math.floor(top) + 0.5, Math.floor(width), Math.floor(height), 8, 8);
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        for (int i = 0; i < lines.size(); i++) {
            pen.setFill(lines.get(i).colour());
            pen.fillText(lines.get(i).text(), left + PADDING, top + PADDING / 2 + LINE * (i + 0.5));
        }
    }

    private double width(String line) {
        return chart.widthOf(line);
    }
}

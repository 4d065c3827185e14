package org.projectchristmas.ui.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.projectchristmas.ui.control.BandPanel.Band;
import org.projectchristmas.ui.control.BandPanel.Point;

/**
 * Several series over time, side by side in panels of one canvas: each a line for its usual value, a band up to its high one, and a
 * dotted line for its top, which may leave the panel. Meant to be fed twice a second.
 */
public final class BandChart extends CanvasChart {
    private static final double TITLE = 26;
    private static final double BOTTOM = 22;
    private static final double LEFT = 56;
    private static final double GAP = 24;
    private static final double MARK_GAP = 14;
    /** Tops that are so many times higher than the high values do not make the scale. */
    private static final double OUTLIER = 2.5;

    private final DoubleFunction<String> valueText;
    private final Callout callout = new Callout(this);
    private List<BandPanel> panels = List.of();
    private TimeAxis axis = new TimeAxis(Instant.EPOCH, Instant.EPOCH.plusSeconds(1), List.of(), Instant::toString);
    private Duration silence = Duration.ZERO;

    /** @param valueText writes a value at the axis and beside the mouse */
    public BandChart(DoubleFunction<String> valueText) {
        this.valueText = valueText;
        getStyleClass().add("band-chart");
        setPrefHeight(110);
        setMinHeight(100);
    }

    /**
     * Shows the panels.
     *
     * @param silence a series that was silent for longer is drawn with a gap
     */
    public void show(List<BandPanel> panels, TimeAxis axis, Duration silence) {
        this.panels = List.copyOf(panels);
        this.axis = axis;
        this.silence = silence;
        redraw();
    }

    @Override
    void draw(GraphicsContext pen, double width, double height) {
        if (panels.isEmpty()) {
            return;
        }
        double each = (width - GAP * (panels.size() - 1)) / panels.size();
        for (int i = 0; i < panels.size(); i++) {
            var place = new Place(panels.get(i), i * (each + GAP), each, height);
            place.draw(pen);
        }
    }

    private static double highest(BandPanel panel) {
        double top = most(panel, Point::top);
        return Math.min(top, most(panel, Point::high) * OUTLIER);
    }

    private static double most(BandPanel panel, ToDoubleFunction<Point> value) {
        return panel.bands().stream()
                .flatMap(band -> band.points().stream())
                .mapToDouble(value)
                .max()
                .orElse(0);
    }

    /** A panel in its place on the canvas. */
    private final class Place {
        private final BandPanel panel;
        private final double left;
        private final double right;
        private final double bottom;
        private final NiceScale scale;

        Place(BandPanel panel, double x, double width, double height) {
            this.panel = panel;
            left = x + LEFT;
            right = x + width - 1;
            bottom = height - BOTTOM;
            double highest = highest(panel);
            scale = NiceScale.covering(0, highest > 0 ? highest : 100, 4);
        }

        void draw(GraphicsContext pen) {
            axes(pen);
            for (Band band : panel.bands()) {
                for (List<Point> run : runs(band.points())) {
                    band(pen, run, seriesColour(band.colour()));
                }
            }
            for (Band band : panel.bands()) {
                for (List<Point> run : runs(band.points())) {
                    line(pen, run, seriesColour(band.colour()));
                }
            }
            Double mouse = hoverX();
            if (mouse != null && mouse >= left && mouse <= right) {
                hover(pen, mouse);
            }
        }

        private void axes(GraphicsContext pen) {
            pen.setTextAlign(TextAlignment.LEFT);
            pen.setTextBaseline(VPos.CENTER);
            pen.setFont(titleFont());
            pen.setFill(strongColour());
            pen.fillText(panel.title(), left - LEFT, TITLE / 2 - 3);
            pen.setFont(font());
            pen.setLineWidth(1);
            for (double tick : scale.ticks()) {
                double y = Math.floor(y(tick)) + 0.5;
                pen.setStroke(gridColour());
                pen.strokeLine(left, y, right, y);
                pen.setFill(textColour());
                pen.setTextAlign(TextAlignment.RIGHT);
                pen.fillText(valueText.apply(tick), left - 8, y);
            }
            marks(pen);
        }

        /** What would run into its neighbour or over the edge is left out. */
        private void marks(GraphicsContext pen) {
            double y = bottom + BOTTOM / 2 + 2;
            double free = left - LEFT / 2;
            pen.setTextAlign(TextAlignment.CENTER);
            for (TimeAxis.Mark mark : axis.marks()) {
                double half = widthOf(mark.text()) / 2;
                double x = Math.clamp(x(mark.at()), left, right);
                double middle = Math.min(x, right - half);
                if (middle - half >= free) {
                    pen.fillText(mark.text(), middle, y);
                    pen.strokeLine(Math.floor(x) + 0.5, bottom, Math.floor(x) + 0.5, bottom + 3);
                    free = middle + half + MARK_GAP;
                }
            }
        }

        private void band(GraphicsContext pen, List<Point> run, Color colour) {
            int count = run.size();
            double[] x = new double[2 * count];
            double[] y = new double[2 * count];
            for (int i = 0; i < count; i++) {
                x[i] = x(run.get(i).at());
                y[i] = y(run.get(i).high());
                x[2 * count - 1 - i] = x[i];
                y[2 * count - 1 - i] = y(run.get(i).usual());
            }
            pen.setFill(colour.deriveColor(0, 1, 1, 0.16));
            pen.fillPolygon(x, y, 2 * count);
        }

        private void line(GraphicsContext pen, List<Point> run, Color colour) {
            if (run.size() == 1) {
                alone(pen, run.getFirst(), colour);
                return;
            }
            pen.setStroke(colour.deriveColor(0, 1, 1, 0.6));
            pen.setLineWidth(1);
            pen.setLineDashes(1.5, 3);
            curve(pen, run, Point::top);
            pen.setLineDashes();
            pen.setStroke(colour.deriveColor(0, 1, 1, 0.45));
            curve(pen, run, Point::high);
            pen.setStroke(colour);
            pen.setLineWidth(1.8);
            curve(pen, run, Point::usual);
        }

        private void curve(GraphicsContext pen, List<Point> run, ToDoubleFunction<Point> value) {
            pen.strokePolyline(
                    run.stream().mapToDouble(point -> x(point.at())).toArray(),
                    run.stream()
                            .mapToDouble(point -> y(value.applyAsDouble(point)))
                            .toArray(),
                    run.size());
        }

        /** A moment between two gaps: a dot, and a stroke up to its high value. */
        private void alone(GraphicsContext pen, Point point, Color colour) {
            double x = x(point.at());
            pen.setStroke(colour.deriveColor(0, 1, 1, 0.45));
            pen.setLineWidth(2);
            pen.strokeLine(x, y(point.usual()), x, y(point.high()));
            pen.setFill(colour);
            pen.fillOval(x - 2.5, y(point.usual()) - 2.5, 5, 5);
        }

        private void hover(GraphicsContext pen, double mouse) {
            Instant at = axis.at((mouse - left) / (right - left));
            pen.setStroke(textColour());
            pen.setLineWidth(1);
            pen.strokeLine(Math.floor(mouse) + 0.5, TITLE, Math.floor(mouse) + 0.5, bottom);
            var lines = new ArrayList<Callout.Line>();
            lines.add(new Callout.Line(axis.text().apply(at), textColour()));
            for (Band band : panel.bands()) {
                nearest(band, at).ifPresent(point -> {
                    String text = band.name() + "  " + valueText.apply(point.usual()) + " – "
                            + valueText.apply(point.high()) + " – " + valueText.apply(point.top());
                    lines.add(new Callout.Line(text, seriesColour(band.colour())));
                });
            }
            callout.draw(pen, mouse, (TITLE + bottom) / 2, lines);
        }

        private Optional<Point> nearest(Band band, Instant at) {
            return band.points().stream()
                    .filter(point -> Duration.between(point.at(), at).abs().compareTo(silence.dividedBy(2)) <= 0)
                    .min(Comparator.comparing(
                            point -> Duration.between(point.at(), at).abs()));
        }

        private double x(Instant at) {
            return Math.max(left, left + axis.share(at) * (right - left));
        }

        private double y(double value) {
            return bottom - Math.min(1, scale.share(value)) * (bottom - TITLE);
        }

        private List<List<Point>> runs(List<Point> points) {
            var runs = new ArrayList<List<Point>>();
            Instant last = Instant.MIN;
            for (Point point : points) {
                if (runs.isEmpty() || last.plus(silence).isBefore(point.at())) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(point);
                last = point.at();
            }
            return runs;
        }
    }
}

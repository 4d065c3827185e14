package org.projectchristmas.ui.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.projectchristmas.ui.control.BandPanel.Band;
import org.projectchristmas.ui.control.BandPanel.Point;

/**
 * Several series over the last minutes, side by side in panels of one canvas: each a line for its usual value and a band up to its
 * high one. Meant to be fed twice a second.
 */
public final class BandChart extends CanvasChart {
    private static final double TITLE = 26;
    private static final double BOTTOM = 22;
    private static final double LEFT = 56;
    private static final double GAP = 24;
    /** A series that was silent for longer is drawn with a gap. */
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final DoubleFunction<String> valueText;
    private final Function<Duration, String> ageText;
    private final Callout callout = new Callout(this);
    private List<BandPanel> panels = List.of();
    private Instant from = Instant.EPOCH;
    private Instant to = Instant.EPOCH.plusSeconds(1);

    /**
     * @param valueText writes a value at the axis and beside the mouse
     * @param ageText writes how long ago something was
     */
    public BandChart(DoubleFunction<String> valueText, Function<Duration, String> ageText) {
        this.valueText = valueText;
        this.ageText = ageText;
        getStyleClass().add("band-chart");
        setPrefHeight(200);
        setMinHeight(140);
    }

    /** Shows the panels for the time from one instant to a later one. */
    public void show(List<BandPanel> panels, Instant from, Instant to) {
        this.panels = List.copyOf(panels);
        this.from = from;
        this.to = to;
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
        return panel.bands().stream()
                .flatMap(band -> band.points().stream())
                .mapToDouble(Point::high)
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
            double y = bottom + BOTTOM / 2 + 2;
            pen.fillText(ageText.apply(Duration.ZERO), right, y);
            pen.setTextAlign(TextAlignment.LEFT);
            pen.fillText(ageText.apply(Duration.between(from, to)), left, y);
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
                pen.setFill(colour);
                pen.fillOval(x(run.getFirst().at()) - 2, y(run.getFirst().usual()) - 2, 4, 4);
                return;
            }
            double[] x = run.stream().mapToDouble(point -> x(point.at())).toArray();
            pen.setStroke(colour.deriveColor(0, 1, 1, 0.45));
            pen.setLineWidth(1);
            pen.strokePolyline(
                    x, run.stream().mapToDouble(point -> y(point.high())).toArray(), run.size());
            pen.setStroke(colour);
            pen.setLineWidth(1.8);
            pen.strokePolyline(
                    x, run.stream().mapToDouble(point -> y(point.usual())).toArray(), run.size());
        }

        private void hover(GraphicsContext pen, double mouse) {
            double share = (mouse - left) / (right - left);
            Instant at = from.plusMillis(
                    Math.round(share * Duration.between(from, to).toMillis()));
            pen.setStroke(textColour());
            pen.setLineWidth(1);
            pen.strokeLine(Math.floor(mouse) + 0.5, TITLE, Math.floor(mouse) + 0.5, bottom);
            var lines = new ArrayList<Callout.Line>();
            lines.add(new Callout.Line(ageText.apply(Duration.between(at, to)), textColour()));
            for (Band band : panel.bands()) {
                for (Point point : band.points()) {
                    if (Duration.between(point.at(), at).abs().compareTo(Duration.ofMillis(600)) <= 0) {
                        String text = band.name() + "  " + valueText.apply(point.usual()) + " – "
                                + valueText.apply(point.high());
                        lines.add(new Callout.Line(text, seriesColour(band.colour())));
                        break;
                    }
                }
            }
            callout.draw(pen, mouse, (TITLE + bottom) / 2, lines);
        }

        private double x(Instant at) {
            double share = (double) Duration.between(from, at).toMillis()
                    / Duration.between(from, to).toMillis();
            return Math.max(left, left + share * (right - left));
        }

        private double y(double value) {
            return bottom - scale.share(value) * (bottom - TITLE);
        }

        private List<List<Point>> runs(List<Point> points) {
            var runs = new ArrayList<List<Point>>();
            Instant last = Instant.MIN;
            for (Point point : points) {
                if (runs.isEmpty() || last.plus(SILENCE).isBefore(point.at())) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(point);
                last = point.at();
            }
            return runs;
        }
    }
}

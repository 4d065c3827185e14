package org.projectchristmas.ui.control;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.TextAlignment;

/**
 * A value that holds until it changes, drawn as a line of steps; where there is no value, the line has a gap. What holds at a time is
 * told beside the mouse, or at the step to which the arrow keys lead.
 */
public final class StepChart extends CanvasChart {
    private static final double TOP = 10;
    private static final double BOTTOM = 22;
    private static final double LEFT = 52;
    private static final double RIGHT = 10;
    private static final double LABEL_GAP = 12;
    private static final int MAX_DOTS = 40;

    private final DoubleFunction<String> valueText;
    private final Function<Instant, String> timeText;
    private final Function<Instant, String> axisText;
    private final String gapText;
    private final Callout callout = new Callout(this);
    private List<Step> steps = List.of();
    private double least;
    private Instant end = Instant.EPOCH;
    private String summary = "";
    /** The step that the keyboard is at, -1 if none. */
    private int active = -1;

    /**
     * @param valueText writes a value at the axis and beside the mouse
     * @param timeText writes a time beside the mouse
     * @param axisText writes a time at the ends of the axis, shorter
     * @param gapText says beside the mouse that there is no value
     */
    public StepChart(
            DoubleFunction<String> valueText,
            Function<Instant, String> timeText,
            Function<Instant, String> axisText,
            String gapText) {
        this.valueText = valueText;
        this.timeText = timeText;
        this.axisText = axisText;
        this.gapText = gapText;
        getStyleClass().add("step-chart");
        setPrefHeight(150);
        setMinHeight(110);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> activate(focused ? active : -1));
    }

    private void pressed(KeyEvent event) {
        if (steps.isEmpty() || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int last = steps.size() - 1;
        switch (event.getCode()) {
            case LEFT -> activate(active < 0 ? last : Math.max(0, active - 1));
            case RIGHT -> activate(active < 0 ? 0 : Math.min(last, active + 1));
            case HOME -> activate(0);
            case END -> activate(last);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void activate(int step) {
        active = step;
        setAccessibleText(step < 0 ? summary : messageAt(steps.get(step)));
        redraw();
    }

    private String messageAt(Step step) {
        Double value = step.value();
        return (value == null ? gapText : valueText.apply(value)) + ", " + timeText.apply(step.at());
    }

    /**
     * Shows a history.
     *
     * @param steps oldest first
     * @param least what two values differ by at least
     * @param end until when the last value holds, not before it began
     * @param summary what the chart shows, in words
     */
    public void show(List<Step> steps, double least, Instant end, String summary) {
        this.steps = List.copyOf(steps);
        this.least = least;
        this.end = end;
        this.summary = summary;
        activate(-1);
    }

    @Override
    void draw(GraphicsContext pen, double width, double height) {
        var values = steps.stream()
                .map(Step::value)
                .filter(Objects::nonNull)
                .mapToDouble(Objects::requireNonNull)
                .summaryStatistics();
        if (values.getCount() == 0) {
            return;
        }
        var scale = NiceScale.covering(values.getMin(), values.getMax(), 3, least);
        var plot = new Plot(
                scale,
                steps.getFirst().at().toEpochMilli(),
                Math.max(end.toEpochMilli(), steps.getLast().at().toEpochMilli() + 1),
                width,
                height);
        pen.setFont(font());
        axes(pen, plot);
        area(pen, plot);
        line(pen, plot);
        Double mouse = hoverX();
        if (active >= 0) {
            hover(pen, plot, plot.x(active));
        } else if (mouse != null) {
            hover(pen, plot, mouse);
        }
    }

    private void axes(GraphicsContext pen, Plot plot) {
        pen.setLineWidth(1);
        pen.setTextBaseline(VPos.CENTER);
        pen.setTextAlign(TextAlignment.RIGHT);
        for (double tick : plot.scale.ticks()) {
            double y = Math.floor(plot.y(tick)) + 0.5;
            pen.setStroke(gridColour());
            pen.strokeLine(LEFT, y, plot.right(), y);
            pen.setFill(textColour());
            pen.fillText(valueText.apply(tick), LEFT - 8, y);
        }
        double y = plot.height - BOTTOM / 2 + 2;
        String first = axisText.apply(Instant.ofEpochMilli(plot.from));
        String last = axisText.apply(Instant.ofEpochMilli(plot.to));
        pen.fillText(last, plot.right(), y);
        boolean fits = widthOf(first) + widthOf(last) + LABEL_GAP <= plot.right() - LEFT;
        if (fits && !first.equals(last)) {
            pen.setTextAlign(TextAlignment.LEFT);
            pen.fillText(first, LEFT, y);
        }
    }

    private void area(GraphicsContext pen, Plot plot) {
        Color colour = seriesColour(0);
        pen.setFill(new LinearGradient(
                0,
                TOP,
                0,
                plot.bottom(),
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, colour.deriveColor(0, 1, 1, 0.18)),
                new Stop(1, colour.deriveColor(0, 1, 1, 0.02))));
        for (int i = 0; i < steps.size(); i++) {
            Double value = steps.get(i).value();
            if (value != null) {
                double x = plot.x(i);
                pen.fillRect(x, plot.y(value), plot.x(i + 1) - x, plot.bottom() - plot.y(value));
            }
        }
    }

    private void line(GraphicsContext pen, Plot plot) {
        pen.setStroke(seriesColour(0));
        pen.setLineWidth(2);
        pen.beginPath();
        boolean drawing = false;
        for (int i = 0; i < steps.size(); i++) {
            Double value = steps.get(i).value();
            if (value != null && drawing) {
                pen.lineTo(plot.x(i), plot.y(value));
            } else if (value != null) {
                pen.moveTo(plot.x(i), plot.y(value));
            }
            if (value != null) {
                pen.lineTo(plot.x(i + 1), plot.y(value));
            }
            drawing = value != null;
        }
        pen.stroke();
        for (int i = 0; i < steps.size() && steps.size() <= MAX_DOTS; i++) {
            Double value = steps.get(i).value();
            if (value != null) {
                dot(pen, plot.x(i), plot.y(value), 3);
            }
        }
    }

    private void dot(GraphicsContext pen, double x, double y, double radius) {
        pen.setFill(groundColour());
        pen.fillOval(x - radius - 1.5, y - radius - 1.5, 2 * radius + 3, 2 * radius + 3);
        pen.setFill(seriesColour(0));
        pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void hover(GraphicsContext pen, Plot plot, double mouse) {
        if (mouse < LEFT || mouse > plot.right()) {
            return;
        }
        int index = 0;
        while (index + 1 < steps.size() && plot.x(index + 1) <= mouse) {
            index++;
        }
        pen.setStroke(textColour());
        pen.setLineWidth(1);
        double x = Math.floor(mouse) + 0.5;
        pen.strokeLine(x, TOP, x, plot.bottom());
        Step step = steps.get(index);
        Double value = step.value();
        var since = new Callout.Line(timeText.apply(step.at()), textColour());
        if (value == null) {
            callout.draw(
                    pen, mouse, (TOP + plot.bottom()) / 2, List.of(new Callout.Line(gapText, strongColour()), since));
            return;
        }
        dot(pen, x, plot.y(value), 4);
        callout.draw(
                pen, mouse, plot.y(value), List.of(new Callout.Line(valueText.apply(value), strongColour()), since));
    }

    /** Where things lie. */
    private final class Plot {
        private final NiceScale scale;
        private final long from;
        private final long to;
        private final double width;
        private final double height;

        Plot(NiceScale scale, long from, long to, double width, double height) {
            this.scale = scale;
            this.from = from;
            this.to = to;
            this.width = width;
            this.height = height;
        }

        double right() {
            return width - RIGHT;
        }

        double bottom() {
            return height - BOTTOM;
        }

        double y(double value) {
            return bottom() - scale.share(value) * (bottom() - TOP);
        }

        /** Where the step with this index begins; behind the last one, the right end. */
        double x(int index) {
            long at = index < steps.size() ? steps.get(index).at().toEpochMilli() : to;
            return LEFT + (double) (at - from) / (to - from) * (right() - LEFT);
        }
    }
}

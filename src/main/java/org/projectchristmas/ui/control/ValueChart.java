package org.projectchristmas.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;

/**
 * Values along an axis of named places, such as years: as bars that stand on zero and upon each other, or as lines. A place, a series
 * at a place or a whole series is chosen by a click on it or on its name, or by the arrow keys and Enter; what stands there is told beside
 * it and to a screen reader.
 */
public final class ValueChart extends CanvasChart {
    private static final double LINE = 20;
    private static final double BOTTOM = 22;
    private static final double RIGHT = 6;
    private static final double MARK_GAP = 10;
    private static final double SIGN = 21;
    private static final double LEGEND_GAP = 18;
    private static final double LEAST_GAP = 6;
    private static final int STEPS = 5;
    private static final int[] EVERY = {1, 2, 5, 10, 20, 50, 100};

    private final Callout callout = new Callout(this);
    private Data data = new Data(List.of(), List.of(), Shape.BARS, "", Double::toString);
    private String summary = "";
    private Consumer<ChartPoint> chosen = _ -> {};
    private Function<ChartPoint, String> hint = _ -> "";
    /** Where the keys are. */
    private ChartPoint active = ChartPoint.NONE;
    /** Where the series' names stand, in their order; empty if they do not. */
    private final List<Rectangle2D> names = new ArrayList<>();

    /** How values are drawn. */
    public enum Shape {
        BARS,
        LINES
    }

    /**
     * What is drawn.
     *
     * @param places names along the axis, from left to right
     * @param unit what the values are, above the axis
     * @param valueText writes a value at the axis and beside the mouse
     */
    public record Data(
            List<String> places, List<ValueSeries> series, Shape shape, String unit, DoubleFunction<String> valueText) {
        public Data {
            places = List.copyOf(places);
            series = List.copyOf(series);
        }
    }

    public ValueChart() {
        getStyleClass().add("value-chart");
        setPrefHeight(230);
        setMinHeight(150);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose(pointed()));
        addEventHandler(MouseEvent.MOUSE_MOVED, _ -> {
            activate(ChartPoint.NONE);
            setCursor(pointed().isNone() ? Cursor.DEFAULT : Cursor.HAND);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> activate(focused ? active : ChartPoint.NONE));
    }

    /** @param summary what the chart shows, in words */
    public void show(Data data, String summary) {
        this.data = data;
        this.summary = summary;
        activate(ChartPoint.NONE);
    }

    /**
     * @param chosen takes what was chosen
     * @param hint says where that leads; empty if nowhere
     */
    public void onChoose(Consumer<ChartPoint> chosen, Function<ChartPoint, String> hint) {
        this.hint = hint;
        this.chosen = chosen;
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int last = data.places().size() - 1;
        int place = active.place();
        switch (event.getCode()) {
            case LEFT -> move(place < 0 ? last : Math.max(0, place - 1));
            case RIGHT -> move(Math.min(last, place + 1));
            case HOME -> move(0);
            case END -> move(last);
            case UP -> turn(1);
            case DOWN -> turn(-1);
            case ENTER, SPACE -> choose(active);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int place) {
        activate(new ChartPoint(active.series(), place));
    }

    /** From all series at the place to one of them, to the next, and back to all. */
    private void turn(int by) {
        int choices = data.series().size() + 1;
        if (choices > 2) {
            activate(new ChartPoint(Math.floorMod(active.series() + 1 + by, choices) - 1, active.place()));
        }
    }

    private void choose(ChartPoint point) {
        if (!point.isNone() && point.place() < data.places().size()) {
            chosen.accept(point);
        }
    }

    private void activate(ChartPoint point) {
        active = point;
        boolean isThere = !point.isNone() && point.place() < data.places().size();
        setAccessibleText(isThere ? String.join(", ", words(point)) : summary);
        redraw();
    }

    private List<String> words(ChartPoint point) {
        var words = new ArrayList<>(new PlaceWords(data).of(point));
        words.add(hint.apply(point));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** What the mouse points at. */
    private ChartPoint pointed() {
        Double x = hoverX();
        Double y = hoverY();
        if (x == null || y == null || data.places().isEmpty()) {
            return ChartPoint.NONE;
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(x, y)) {
                return new ChartPoint(i, ChartPoint.ALL);
            }
        }
        var plot = new Plot(getWidth(), getHeight());
        int place = plot.place(x);
        return place < 0 ? ChartPoint.NONE : new ChartPoint(plot.series(place, y), place);
    }

    @Override
    void draw(GraphicsContext pen, double width, double height) {
        if (data.places().isEmpty()) {
            return;
        }
        var plot = new Plot(width, height);
        pen.setFont(font());
        pen.setTextBaseline(VPos.CENTER);
        legend(pen, plot);
        plot.axes(pen);
        ChartPoint pointed = active.isNone() ? pointed() : active;
        boolean isAtPlace = pointed.place() != ChartPoint.ALL;
        if (isAtPlace) {
            pen.setFill(gridColour());
            pen.fillRect(plot.x(pointed.place()), plot.head, plot.slot, plot.bottom - plot.head);
        }
        if (data.shape() == Shape.BARS) {
            plot.bars(pen);
        } else {
            plot.lines(pen);
        }
        if (isAtPlace) {
            tell(pen, plot, pointed);
        }
    }

    /** The unit on the left, the series on the right of it or, where there is no room, below it. */
    private void legend(GraphicsContext pen, Plot plot) {
        pen.setFill(textColour());
        pen.setTextAlign(TextAlignment.LEFT);
        pen.fillText(data.unit(), 0, LINE / 2);
        names.clear();
        if (data.series().size() < 2) {
            return;
        }
        double middle = plot.head - LINE / 2 - 2;
        double room = plot.right - namesWidth();
        int gaps = data.series().size() - 1;
        double gap = Math.clamp(room / gaps, LEAST_GAP, LEGEND_GAP);
        double x = plot.head > 2 * LINE ? 0 : room - gap * gaps;
        for (int i = 0; i < data.series().size(); i++) {
            String name = data.series().get(i).name();
            paint(pen, i).sign(x + 3, middle, data.shape() == Shape.LINES);
            pen.setFill(textColour());
            pen.fillText(name, x + SIGN, middle);
            names.add(new Rectangle2D(x, middle - LINE / 2, SIGN + widthOf(name), LINE));
            x += SIGN + widthOf(name) + gap;
        }
    }

    /** The series' names with their signs, without what is between them. */
    private double namesWidth() {
        return data.series().stream()
                .mapToDouble(each -> SIGN + widthOf(each.name()))
                .sum();
    }

    private SeriesPaint paint(GraphicsContext pen, int series) {
        return new SeriesPaint(pen, series, seriesColour(series), groundColour());
    }

    /** The series that is meant is told strongly; all are if none is. */
    private void tell(GraphicsContext pen, Plot plot, ChartPoint point) {
        int place = point.place();
        var words = new PlaceWords(data);
        var lines = new ArrayList<Callout.Line>();
        lines.add(new Callout.Line(data.places().get(place), textColour()));
        for (int i = 0; i < data.series().size(); i++) {
            if (words.isThere(i, place)) {
                boolean isMeant = point.series() == ChartPoint.ALL || point.series() == i;
                lines.add(new Callout.Line(words.value(i, place), isMeant ? strongColour() : textColour()));
            }
        }
        String leads = hint.apply(point);
        if (!leads.isEmpty()) {
            lines.add(new Callout.Line(leads, textColour()));
        }
        callout.draw(pen, plot.x(place) + plot.slot / 2, (plot.head + plot.bottom) / 2, lines);
    }

    /** Where things lie. */
    private final class Plot {
        private final double head;
        private final double left;
        private final double right;
        private final double bottom;
        private final double slot;
        private final NiceScale scale;

        Plot(double width, double height) {
            scale = NiceScale.covering(Math.min(0, lowest()), Math.max(0, highest()), STEPS);
            left = 10
                    + scale.ticks().stream()
                            .mapToDouble(tick -> widthOf(data.valueText().apply(tick)))
                            .max()
                            .orElse(0);
            right = width - RIGHT;
            boolean isLong = data.series().size() > 1
                    && widthOf(data.unit()) + LEGEND_GAP * data.series().size() + namesWidth() > right;
            head = isLong ? 2 * LINE + 4 : LINE + 4;
            bottom = height - BOTTOM;
            slot = (right - left) / data.places().size();
        }

        private double lowest() {
            return data.series().stream()
                    .flatMapToDouble(ValueSeries::known)
                    .min()
                    .orElse(0);
        }

        private double highest() {
            if (data.shape() == Shape.LINES) {
                return data.series().stream()
                        .flatMapToDouble(ValueSeries::known)
                        .max()
                        .orElse(0);
            }
            double highest = 0;
            for (int place = 0; place < data.places().size(); place++) {
                double sum = 0;
                for (ValueSeries each : data.series()) {
                    sum += each.at(place);
                }
                highest = Math.max(highest, sum);
            }
            return highest;
        }

        double x(int place) {
            return left + place * slot;
        }

        double y(double value) {
            return bottom - scale.share(value) * (bottom - head);
        }

        int place(double x) {
            return x < left || x >= right ? -1 : (int) ((x - left) / slot);
        }

        /** The series at a place to which a height belongs, or none. */
        int series(int place, double y) {
            var at = new SeriesAt(data.series(), this::y);
            return data.series().size() < 2
                    ? ChartPoint.ALL
                    : data.shape() == Shape.BARS ? at.bar(place, y) : at.dot(place, y);
        }

        void axes(GraphicsContext pen) {
            pen.setLineWidth(1);
            pen.setTextAlign(TextAlignment.RIGHT);
            for (double tick : scale.ticks()) {
                double y = Math.floor(y(tick)) + 0.5;
                pen.setStroke(tick == 0 ? textColour().deriveColor(0, 1, 1, 0.5) : gridColour());
                pen.strokeLine(left, y, right, y);
                pen.setFill(textColour());
                pen.fillText(data.valueText().apply(tick), left - 8, y);
            }
            marks(pen);
        }

        /** As many names as have room; of years, the round ones. */
        private void marks(GraphicsContext pen) {
            double widest = data.places().stream()
                    .limit(data.places().size() - 1L)
                    .mapToDouble(ValueChart.this::widthOf)
                    .max()
                    .orElse(0);
            int every = EVERY[EVERY.length - 1];
            for (int i = EVERY.length - 1; i >= 0 && EVERY[i] * slot >= widest + MARK_GAP; i--) {
                every = EVERY[i];
            }
            pen.setTextAlign(TextAlignment.CENTER);
            pen.setFill(textColour());
            double free = 0;
            for (int place = 0; place < data.places().size(); place++) {
                String name = data.places().get(place);
                double half = widthOf(name) / 2;
                double middle = Math.min(x(place) + slot / 2, right - half);
                if (PlaceWords.number(name, place) % every == 0 && middle - half >= free) {
                    pen.fillText(name, middle, bottom + BOTTOM / 2 + 2);
                    free = middle + half + MARK_GAP / 2;
                }
            }
        }

        void bars(GraphicsContext pen) {
            double gap = slot > 5 ? Math.min(slot * 0.25, 12) : 0.5;
            double width = Math.min(slot - gap, 46);
            for (int place = 0; place < data.places().size(); place++) {
                double base = 0;
                for (int i = 0; i < data.series().size(); i++) {
                    double value = data.series().get(i).at(place);
                    double from = y(base);
                    double to = y(base + value);
                    if (value != 0) {
                        double x = x(place) + (slot - width) / 2;
                        paint(pen, i).bar(x, Math.min(from, to), width, Math.max(1, Math.abs(from - to)));
                    }
                    base += value;
                }
            }
        }

        void lines(GraphicsContext pen) {
            for (int i = 0; i < data.series().size(); i++) {
                var values = data.series().get(i).values();
                int start = 0;
                while (start < values.size()) {
                    int end = start;
                    while (end < values.size() && values.get(end) != null) {
                        end++;
                    }
                    line(pen, i, start, end);
                    start = end + 1;
                }
            }
        }

        private void line(GraphicsContext pen, int series, int start, int end) {
            double[] x = new double[end - start];
            double[] y = new double[end - start];
            for (int i = 0; i < x.length; i++) {
                x[i] = x(start + i) + slot / 2;
                y[i] = y(data.series().get(series).at(start + i));
            }
            SeriesPaint paint = paint(pen, series);
            paint.line(x, y);
            for (int i = 0; i < x.length; i++) {
                paint.dot(x[i], y[i]);
            }
        }
    }
}

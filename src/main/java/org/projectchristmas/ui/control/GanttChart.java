package org.projectchristmas.ui.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * Work over time in rows, by group: waiting pale, running solid, coloured and marked by how it ended. Only the rows that are to be seen
 * are drawn, so that thousands cost what twenty do. A click on a group opens or closes it, the wheel with Ctrl zooms at the mouse,
 * dragging moves the time, a double click fits all of it in.
 */
public final class GanttChart extends CanvasChart {
    private static final double NAMES = 172;
    private static final double AXIS = 24;
    private static final double BAR_WIDTH = 11;
    private static final double ZOOM_STEP = 1.25;
    private static final Duration SHORTEST = Duration.ofMillis(200);

    private final BiFunction<Instant, Instant, TimeAxis> axes;
    private final ScrollBar scroll = new ScrollBar();
    private final Set<String> open = new HashSet<>();
    private final GanttPainter painter = new GanttPainter(this);
    private List<GanttGroup> groups = List.of();
    private GanttRows rows = GanttRows.of(List.of(), Set.of(), Instant.EPOCH, 0);
    private Instant from = Instant.EPOCH;
    private Instant to = Instant.EPOCH.plusSeconds(1);
    private @Nullable TimeAxis zoomed;
    private boolean isLaidOut;
    private double laidOutFor;
    private double draggedFrom = Double.NaN;
    private boolean wasDragged;

    /** @param axes makes an axis from one time to a later one */
    public GanttChart(BiFunction<Instant, Instant, TimeAxis> axes) {
        this.axes = axes;
        getStyleClass().add("gantt-chart");
        setMinHeight(90);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.valueProperty().subscribe(this::redraw);
        getChildren().add(scroll);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(
                MouseEvent.MOUSE_MOVED, event -> setCursor(groupAt(event) == null ? Cursor.DEFAULT : Cursor.HAND));
    }

    /** Shows work from one time to a later one; what is zoomed in on stays. */
    public void show(List<GanttGroup> shown, Instant begin, Instant end) {
        groups = List.copyOf(shown);
        from = begin;
        to = end;
        layOutRows();
    }

    /** Shows all of the time. */
    public void fit() {
        zoomed = null;
        redraw();
    }

    /** Brings the middle of what is shown nearer, or takes it farther away if the factor is below 1. */
    public void zoom(double factor) {
        zoom(factor, 0.5);
    }

    /** Opens every group, or closes every one if all are open. */
    public void openOrCloseAll() {
        List<String> all = groups.stream().map(GanttGroup::id).toList();
        if (open.containsAll(all)) {
            open.clear();
        } else {
            open.addAll(all);
        }
        layOutRows();
    }

    private void layOutRows() {
        isLaidOut = false;
        redraw();
    }

    private TimeAxis axis() {
        return zoomed == null ? axes.apply(from, to) : zoomed;
    }

    private double plotWidth() {
        return Math.max(1, getWidth() - NAMES - BAR_WIDTH - 6);
    }

    private double viewHeight() {
        return Math.max(1, getHeight() - AXIS);
    }

    @Override
    void draw(GraphicsContext pen, double width, double height) {
        if (!isLaidOut || laidOutFor != viewHeight()) {
            rows = GanttRows.of(groups, open, to, viewHeight());
            laidOutFor = viewHeight();
            isLaidOut = true;
        }
        double most = Math.max(0, rows.height() - viewHeight());
        scroll.setVisible(most > 0);
        scroll.setMax(most);
        scroll.setVisibleAmount(most * viewHeight() / Math.max(1, rows.height()));
        scroll.setValue(Math.min(scroll.getValue(), most));
        scroll.resizeRelocate(width - BAR_WIDTH, 0, BAR_WIDTH, viewHeight());
        TimeAxis axis = axis();
        var place = new GanttPainter.Place(axis, NAMES, plotWidth(), viewHeight(), scroll.getValue(), to);
        painter.grid(pen, place);
        for (GanttRows.Row row : rows.rows()) {
            double top = row.top() - scroll.getValue();
            if (top + row.height() > 0 && top < viewHeight()) {
                painter.row(pen, place, row);
                painter.name(pen, place, row);
            }
        }
        painter.cover(pen, place, width);
        hover(pen, place);
    }

    private void hover(GraphicsContext pen, GanttPainter.Place place) {
        Double x = hoverX();
        Double y = hoverY();
        GanttRows.Row row = y == null || y > viewHeight() ? null : rows.at(y + scroll.getValue());
        if (x == null || y == null || row == null) {
            return;
        }
        GanttBar bar = painter.barAt(place, row, x, y);
        if (bar == null) {
            return;
        }
        var lines = new ArrayList<Callout.Line>();
        Color colour = strongColour();
        for (String each : bar.told().get()) {
            lines.add(new Callout.Line(each, colour));
            colour = textColour();
        }
        new Callout(this).draw(pen, x, y, lines);
    }

    private @Nullable GanttGroup groupAt(MouseEvent event) {
        boolean isOnRows = event.getY() <= viewHeight() && event.getX() < NAMES;
        GanttRows.Row row = isOnRows ? rows.at(event.getY() + scroll.getValue()) : null;
        GanttGroup group = row == null ? null : row.group();
        return group == null || group.parts().isEmpty() ? null : group;
    }

    private void clicked(MouseEvent event) {
        GanttGroup group = groupAt(event);
        if (group != null && !wasDragged) {
            if (!open.remove(group.id())) {
                open.add(group.id());
            }
            layOutRows();
        } else if (event.getClickCount() == 2 && event.getX() > NAMES) {
            fit();
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isControlDown() && event.getDeltaY() != 0) {
            double share = Math.clamp((event.getX() - NAMES) / plotWidth(), 0, 1);
            zoom(event.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, share);
        } else {
            scroll.setValue(Math.clamp(scroll.getValue() - event.getDeltaY(), 0, Math.max(0, scroll.getMax())));
        }
        event.consume();
    }

    private void zoom(double factor, double share) {
        TimeAxis axis = axis();
        double span = Duration.between(axis.from(), axis.to()).toMillis() / factor;
        Instant middle = axis.at(share);
        if (span >= Duration.between(from, to).toMillis()) {
            fit();
        } else {
            long length = Math.max(SHORTEST.toMillis(), Math.round(span));
            look(middle.minusMillis(Math.round(length * share)), length);
        }
    }

    /** Looks at so many milliseconds, never beyond the ends. */
    private void look(Instant begin, long length) {
        Instant last = to.minusMillis(length);
        Instant start = begin.isBefore(from) || last.isBefore(from) ? from : begin.isAfter(last) ? last : begin;
        zoomed = axes.apply(start, start.plusMillis(length));
        redraw();
    }

    private void pressed(MouseEvent event) {
        draggedFrom = event.getX();
        wasDragged = false;
        requestFocus();
    }

    private void dragged(MouseEvent event) {
        TimeAxis axis = zoomed;
        if (axis != null) {
            double share = (draggedFrom - event.getX()) / plotWidth();
            look(axis.at(share), Duration.between(axis.from(), axis.to()).toMillis());
            draggedFrom = event.getX();
            wasDragged = true;
        }
    }

    /** Where names and times are written from. */
    static void prepare(GraphicsContext pen, TextAlignment alignment) {
        pen.setTextAlign(alignment);
        pen.setTextBaseline(VPos.CENTER);
    }
}

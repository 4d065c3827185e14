package org.projectchristmas.ui.control;

import java.time.Instant;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** Draws the rows of a {@link GanttChart}. */
final class GanttPainter {
    private static final double INDENT = 20;
    private static final double MARK_GAP = 14;
    /** What is shorter on the screen is drawn this wide, and is caught by a mouse as near. */
    private static final double NARROWEST = 2;

    private final CanvasChart chart;

    GanttPainter(CanvasChart chart) {
        this.chart = chart;
    }

    /**
     * Where it is drawn.
     *
     * @param left where the time begins
     * @param scrolled how much of the rows is above
     * @param latest where work ends that has not ended
     */
    record Place(TimeAxis axis, double left, double width, double height, double scrolled, Instant latest) {
        double x(Instant at) {
            return left + axis.share(at) * width;
        }

        double right() {
            return left + width;
        }
    }

    void grid(GraphicsContext pen, Place place) {
        pen.setFont(chart.font());
        pen.setLineWidth(1);
        pen.setStroke(chart.gridColour());
        for (TimeAxis.Mark mark : place.axis().marks()) {
            double x = Math.floor(place.x(mark.at())) + 0.5;
            pen.strokeLine(x, 0, x, place.height());
        }
    }

    void row(GraphicsContext pen, Place place, GanttRows.Row row) {
        double top = row.top() - place.scrolled();
        double track = (row.height() - 6) / row.tracks().size();
        for (int each = 0; each < row.tracks().size(); each++) {
            double y = top + 3 + each * track;
            double height = Math.max(4, track - 1);
            double free = place.left();
            for (GanttBar bar : row.tracks().get(each)) {
                waiting(pen, place, bar, free, y, height);
                running(pen, place, bar, y, height);
                free = Math.max(free, place.x(bar.endBy(place.latest())));
            }
        }
    }

    /** @param free where the work before it in this track has ended: what waits behind that is not drawn over it */
    private void waiting(GraphicsContext pen, Place place, GanttBar bar, double free, double y, double height) {
        Instant started = bar.started();
        double to = place.x(started == null ? bar.endBy(place.latest()) : started);
        pen.setFill(colour(bar.tone()).deriveColor(0, 1, 1, 0.22));
        double from = Math.max(place.x(bar.queued()), free);
        fill(pen, from, Math.min(to, place.right()), y + height * 0.25, height * 0.5);
    }

    private void running(GraphicsContext pen, Place place, GanttBar bar, double y, double height) {
        Instant startedAt = bar.started();
        double end = place.x(bar.endBy(place.latest()));
        double started = startedAt == null ? place.right() : place.x(startedAt);
        if (startedAt == null || end < place.left() - NARROWEST || started > place.right()) {
            return;
        }
        pen.setFill(colour(bar.tone()));
        double from = Math.max(started, place.left());
        double to = Math.min(Math.max(end, started + NARROWEST), place.right());
        fill(pen, from, to, y, height);
        mark(pen, bar, to, y, height);
    }

    private static void fill(GraphicsContext pen, double from, double to, double y, double height) {
        if (to > from) {
            double arc = Math.min(3, (to - from) / 2);
            pen.fillRoundRect(from, y, to - from, height, arc, arc);
        }
    }

    /** How it ended, for eyes that see no colours: a cross, an exclamation mark, a dash; an arrow if it goes on. */
    private void mark(GraphicsContext pen, GanttBar bar, double to, double y, double height) {
        String mark = bar.ended() == null ? "›" : mark(bar.tone());
        if (mark.isEmpty() || height < 6) {
            return;
        }
        pen.setFont(chart.titleFont());
        GanttChart.prepare(pen, TextAlignment.LEFT);
        pen.setFill(colour(bar.tone()));
        pen.fillText(mark, to + 3, y + height / 2);
        pen.setFont(chart.font());
    }

    private static String mark(Tone tone) {
        return switch (tone) {
            case DANGER -> "×";
            case WARNING -> "!";
            case NEUTRAL -> "–";
            case ACCENT, SUCCESS -> "";
        };
    }

    private Color colour(Tone tone) {
        return switch (tone) {
            case DANGER -> chart.dangerColour();
            case WARNING -> chart.seriesColour(1);
            case NEUTRAL -> chart.textColour();
            case ACCENT -> chart.seriesColour(2);
            case SUCCESS -> chart.seriesColour(0);
        };
    }

    /** The axis below the rows, over whatever of them reaches there. */
    void cover(GraphicsContext pen, Place place, double width) {
        double bottom = place.height();
        pen.clearRect(0, bottom, width, chart.getHeight() - bottom);
        pen.setStroke(chart.gridColour());
        pen.strokeLine(place.left(), Math.floor(bottom) + 0.5, place.right(), Math.floor(bottom) + 0.5);
        pen.setFill(chart.textColour());
        pen.setFont(chart.font());
        GanttChart.prepare(pen, TextAlignment.CENTER);
        double free = place.left() - INDENT;
        for (TimeAxis.Mark mark : place.axis().marks()) {
            double half = chart.widthOf(mark.text()) / 2;
            double x = Math.min(place.x(mark.at()), place.right() - half);
            if (x - half >= free) {
                pen.fillText(mark.text(), x, bottom + (chart.getHeight() - bottom) / 2 + 1);
                free = x + half + MARK_GAP;
            }
        }
    }

    void name(GraphicsContext pen, Place place, GanttRows.Row row) {
        double middle = row.top() - place.scrolled() + row.height() / 2;
        GanttGroup group = row.group();
        boolean isClosable = group != null && !group.parts().isEmpty();
        GanttChart.prepare(pen, TextAlignment.LEFT);
        pen.setFont(group == null ? chart.font() : chart.titleFont());
        pen.setFill(group == null ? chart.textColour() : chart.strongColour());
        if (isClosable) {
            arrow(pen, middle, row.isOpen());
        }
        pen.fillText(fitted(row.name(), place.left() - INDENT - 6, group != null), INDENT, middle);
    }

    private static void arrow(GraphicsContext pen, double middle, boolean isOpen) {
        double[] x = isOpen ? new double[] {5, 13, 9} : new double[] {6, 6, 12};
        double[] y = isOpen
                ? new double[] {middle - 3, middle - 3, middle + 3}
                : new double[] {middle - 4, middle + 4, middle};
        pen.fillPolygon(x, y, 3);
    }

    private String fitted(String name, double room, boolean isTitle) {
        double wider = isTitle ? 1.12 : 1;
        String shown = name;
        while (shown.length() > 2 && chart.widthOf(shown) * wider > room) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "…";
        }
        return shown;
    }

    /** The bar at a place of a row, the one that runs there before one that waits there. */
    @Nullable
    GanttBar barAt(Place place, GanttRows.Row row, double x, double y) {
        double track = (row.height() - 6) / row.tracks().size();
        int index = (int) Math.floor((y + place.scrolled() - row.top() - 3) / track);
        List<GanttBar> bars = row.tracks().get(Math.clamp(index, 0, row.tracks().size() - 1));
        GanttBar waiting = null;
        for (GanttBar each : bars) {
            Instant started = each.started();
            double end = place.x(each.endBy(place.latest())) + NARROWEST;
            if (started != null && x >= place.x(started) - NARROWEST && x <= end) {
                return each;
            }
            if (x >= place.x(each.queued()) && x <= end) {
                waiting = each;
            }
        }
        GanttGroup group = row.group();
        return waiting == null && group != null && x < place.left() ? group.whole() : waiting;
    }
}

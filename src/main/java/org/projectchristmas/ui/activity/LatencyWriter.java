package org.projectchristmas.ui.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.metrics.LatencySummary;
import org.projectchristmas.metrics.RequestFigures;
import org.projectchristmas.metrics.VendorMetrics;
import org.projectchristmas.ui.control.BandPanel;
import org.projectchristmas.ui.control.BandPanel.Band;
import org.projectchristmas.ui.control.TimeAxis;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Turns request figures into what a chart shows. */
final class LatencyWriter {
    private static final Duration LIVE_SILENCE = Duration.ofSeconds(5);
    private static final double NANOS_PER_MILLI = 1e6;
    private final Messages messages;
    private final Formats formats;
    private final Axes axes;
    private final ResultWords results;

    LatencyWriter(Messages messages, Formats formats, Axes axes) {
        this.messages = messages;
        this.formats = formats;
        this.axes = axes;
        results = new ResultWords(messages, formats);
    }

    /** A failure in its own sentence, with its code. */
    String problem(Exception failure) {
        return messages.failure(failure);
    }

    /**
     * The last minutes, over figures of all the time since the program started.
     *
     * @param vendors in the order of their colours
     */
    Latency live(List<VendorId> vendors, Map<VendorId, VendorMetrics> metrics, Instant now) {
        Instant from = now.minus(LatencyRange.LIVE.span());
        var firstByte = new ArrayList<Band>();
        var total = new ArrayList<Band>();
        var legend = new ArrayList<Latency.LegendLine>();
        for (int colour = 0; colour < vendors.size(); colour++) {
            VendorId vendor = vendors.get(colour);
            String name = messages.vendor(vendor);
            VendorMetrics figures = metrics.get(vendor);
            if (figures == null || figures.requests() == 0) {
                legend.add(new Latency.LegendLine(colour, name, messages.text("activity.chart.noRequests"), ""));
            } else {
                legend.add(new Latency.LegendLine(
                        colour,
                        messages.text("activity.chart.sinceStart", name),
                        figures(figures.requests(), figures.total()),
                        results.of(figures.outcomes())));
                var recent = figures.recent().stream()
                        .filter(point -> !point.at().isBefore(from))
                        .toList();
                firstByte.add(new Band(name, colour, points(recent, VendorMetrics.Point::firstByte)));
                total.add(new Band(name, colour, points(recent, VendorMetrics.Point::total)));
            }
        }
        return new Latency(panels(firstByte, total), legend, liveAxis(from, now), LIVE_SILENCE);
    }

    /** What was kept; each stretch is a point in its middle. */
    Latency past(List<VendorId> vendors, PastLatency past, LatencyRange range, Instant now) {
        var firstByte = new ArrayList<Band>();
        var total = new ArrayList<Band>();
        var legend = new ArrayList<Latency.LegendLine>();
        for (int colour = 0; colour < vendors.size(); colour++) {
            VendorId vendor = vendors.get(colour);
            String name = messages.vendor(vendor);
            RequestFigures all = past.totals().getOrDefault(vendor, RequestFigures.NONE);
            legend.add(new Latency.LegendLine(
                    colour, withErrors(name, all.errorCount()), figures(all), results.of(all.outcomes())));
            firstByte.add(new Band(name, colour, past.firstByte().getOrDefault(vendor, List.of())));
            total.add(new Band(name, colour, past.total().getOrDefault(vendor, List.of())));
        }
        Duration silence = range.step().multipliedBy(3).dividedBy(2);
        return new Latency(panels(firstByte, total), legend, axes.between(now.minus(range.span()), now), silence);
    }

    private List<BandPanel> panels(List<Band> firstByte, List<Band> total) {
        return List.of(
                new BandPanel(messages.text("activity.chart.firstByte"), firstByte),
                new BandPanel(messages.text("activity.chart.total"), total));
    }

    private TimeAxis liveAxis(Instant from, Instant now) {
        var marks = new ArrayList<TimeAxis.Mark>();
        for (long minutes = LatencyRange.LIVE.span().toMinutes(); minutes >= 0; minutes--) {
            marks.add(new TimeAxis.Mark(now.minusSeconds(60 * minutes), age(Duration.ofMinutes(minutes))));
        }
        return new TimeAxis(from, now, marks, at -> age(Duration.between(at, now)));
    }

    /** {@code 45 ms}, {@code 1.2 s} */
    String time(double millis) {
        return millis < 1_000
                ? messages.text("activity.chart.millis", formats.count(Math.round(millis)))
                : messages.text("activity.chart.seconds", millis / 1_000);
    }

    /** {@code now}, {@code 90 s ago} */
    String age(Duration age) {
        if (age.toSeconds() < 1) {
            return messages.text("activity.chart.now");
        }
        String minutes = Long.toString(age.toMinutes());
        if (age.toSeconds() < 60) {
            return messages.text("activity.chart.secondsAgo", Long.toString(age.toSeconds()));
        }
        return age.toSecondsPart() == 0
                ? messages.text("activity.chart.minutesAgo", minutes)
                : messages.text("activity.chart.minutesSecondsAgo", minutes, twoDigits(age.toSecondsPart()));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String figures(RequestFigures all) {
        return all.requests() == 0
                ? messages.text("activity.chart.noneThen")
                : figures(all.requests(), all.total().summary());
    }

    private String withErrors(String name, long errors) {
        return errors == 0 ? name : messages.text("activity.chart.withErrors", name, errors, formats.count(errors));
    }

    private String figures(long requests, LatencySummary total) {
        return messages.text(
                "activity.chart.figures",
                formats.count(requests),
                time(millis(total.p50())),
                time(millis(total.p95())),
                time(millis(total.p99())));
    }

    private static List<BandPanel.Point> points(
            List<VendorMetrics.Point> recent, Function<VendorMetrics.Point, LatencySummary> summary) {
        return recent.stream()
                .map(each -> point(each.at(), summary.apply(each)))
                .toList();
    }

    static BandPanel.Point point(Instant at, LatencySummary summary) {
        return new BandPanel.Point(at, millis(summary.p50()), millis(summary.p95()), millis(summary.p99()));
    }

    private static double millis(Duration time) {
        return time.toNanos() / NANOS_PER_MILLI;
    }
}

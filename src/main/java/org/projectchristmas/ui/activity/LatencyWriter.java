package org.projectchristmas.ui.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.metrics.LatencySummary;
import org.projectchristmas.metrics.VendorMetrics;
import org.projectchristmas.ui.control.BandPanel;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;

/** Turns request figures into what a chart shows. */
final class LatencyWriter {
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final double NANOS_PER_MILLI = 1e6;
    private final Messages messages;
    private final Formats formats;

    LatencyWriter(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** @param vendors in the order of their colours */
    Latency write(List<VendorId> vendors, Map<VendorId, VendorMetrics> metrics, Instant now) {
        Instant from = now.minus(WINDOW);
        var firstByte = new ArrayList<BandPanel.Band>();
        var total = new ArrayList<BandPanel.Band>();
        var legend = new ArrayList<Latency.LegendLine>();
        for (int colour = 0; colour < vendors.size(); colour++) {
            VendorId vendor = vendors.get(colour);
            String name = messages.vendor(vendor);
            VendorMetrics figures = metrics.get(vendor);
            legend.add(new Latency.LegendLine(colour, name, figures(figures)));
            if (figures != null) {
                var recent = figures.recent().stream()
                        .filter(point -> !point.at().isBefore(from))
                        .toList();
                firstByte.add(new BandPanel.Band(name, colour, points(recent, VendorMetrics.Point::firstByte)));
                total.add(new BandPanel.Band(name, colour, points(recent, VendorMetrics.Point::total)));
            }
        }
        var panels = List.of(
                new BandPanel(messages.text("activity.chart.firstByte"), firstByte),
                new BandPanel(messages.text("activity.chart.total"), total));
        return new Latency(panels, legend, from, now);
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

    private String figures(@Nullable VendorMetrics metrics) {
        if (metrics == null || metrics.requests() == 0) {
            return messages.text("activity.chart.noRequests");
        }
        LatencySummary total = metrics.total();
        return messages.text(
                "activity.chart.figures",
                formats.count(metrics.requests()),
                time(millis(total.p50())),
                time(millis(total.p95())));
    }

    private static List<BandPanel.Point> points(
            List<VendorMetrics.Point> recent, Function<VendorMetrics.Point, LatencySummary> summary) {
        return recent.stream()
                .map(point -> new BandPanel.Point(
                        point.at(),
                        millis(summary.apply(point).p50()),
                        millis(summary.apply(point).p95())))
                .toList();
    }

    private static double millis(Duration time) {
        return time.toNanos() / NANOS_PER_MILLI;
    }
}

package org.projectchristmas.metrics;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.metrics.VendorMetrics.Point;

/**
 * The counts of one shop. A lock instead of concurrent histograms: at some thousand requests a second it is never contended for
 * long, and figures that belong together stay together.
 */
final class VendorRecorder {
    private static final int KEPT_SECONDS = 300;
    /** What comes this much too late was held up between its end and its count; from there on the clock was set back. */
    private static final int LATEST_SECONDS = 5;

    private static final int MOST_OUTCOMES = 64;
    private static final String OTHER = "other";

    private final VendorId vendor;
    private final LatencyHistogram firstByte = new LatencyHistogram(3);
    private final LatencyHistogram total = new LatencyHistogram(3);
    private final Map<String, Long> outcomes = new TreeMap<>();
    private long requests;
    private long bytes;

    private final ArrayDeque<Point> points = new ArrayDeque<>();
    private final LatencyHistogram secondFirstByte = new LatencyHistogram(Latencies.DIGITS);
    private final LatencyHistogram secondTotal = new LatencyHistogram(Latencies.DIGITS);
    private Instant second = Instant.EPOCH;
    private final MinuteCounts minutes;

    VendorRecorder(VendorId vendor) {
        this.vendor = vendor;
        minutes = new MinuteCounts(vendor);
    }

    synchronized void record(RequestSample sample) {
        roll(sample.at().truncatedTo(ChronoUnit.SECONDS));
        requests++;
        bytes += sample.bytes();
        minutes.count(sample.bytes());
        boolean counted = outcomes.containsKey(sample.outcome()) || outcomes.size() < MOST_OUTCOMES;
        outcomes.merge(counted ? sample.outcome() : OTHER, 1L, Long::sum);
        firstByte.record(sample.firstByte());
        total.record(sample.total());
        secondFirstByte.record(sample.firstByte());
        secondTotal.record(sample.total());
    }

    synchronized VendorMetrics snapshot(Instant now) {
        List<Point> recent = new ArrayList<>(points);
        if (secondTotal.isUsed()) {
            recent.add(point());
        }
        Instant oldest = now.minusSeconds(KEPT_SECONDS);
        recent.removeIf(each -> each.at().isBefore(oldest));
        return new VendorMetrics(
                vendor,
                requests,
                bytes,
                Map.copyOf(outcomes),
                firstByte.summary(),
                total.summary(),
                List.copyOf(recent));
    }

    /** What was counted since the last time, as parts of minutes. */
    synchronized List<RequestBucket> take() {
        minutes.addPart(secondFirstByte, secondTotal);
        minutes.close(second, outcomes);
        return minutes.take();
    }

    /** Closes the second under way when a later one begins. A straggler of a second just closed counts in the present one. */
    private void roll(Instant next) {
        boolean clockSetBack = next.isBefore(second.minusSeconds(LATEST_SECONDS));
        if (!next.isAfter(second) && !clockSetBack) {
            return;
        }
        if (secondTotal.isUsed()) {
            minutes.addRest(secondFirstByte, secondTotal, Duration.between(second, next));
        }
        if (!Grain.MINUTE.startOf(next).equals(Grain.MINUTE.startOf(second))) {
            minutes.close(second, outcomes);
        }
        if (clockSetBack) {
            points.removeIf(each -> !each.at().isBefore(next));
        } else if (secondTotal.isUsed()) {
            points.add(point());
        }
        while (points.size() > KEPT_SECONDS) {
            points.remove();
        }
        secondFirstByte.clear();
        secondTotal.clear();
        second = next;
    }

    private Point point() {
        return new Point(second, secondFirstByte.summary(), secondTotal.summary());
    }
}

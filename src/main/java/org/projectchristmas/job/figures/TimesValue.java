package org.projectchristmas.job.figures;

import java.time.Duration;
import org.projectchristmas.metrics.Latencies;
import org.projectchristmas.metrics.LatencySummary;

/** Times as a function answers with them: milliseconds. */
public record TimesValue(long count, double p50, double p90, double p99, double max) {
    static TimesValue of(Latencies times) {
        LatencySummary summary = times.summary();
        return new TimesValue(
                summary.count(),
                millis(summary.p50()),
                millis(summary.p90()),
                millis(summary.p99()),
                millis(summary.max()));
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}

package org.projectchristmas.metrics;

import java.time.Duration;

/** Percentiles of a set of times; all zero if count is 0. */
public record LatencySummary(long count, Duration p50, Duration p90, Duration p95, Duration p99, Duration max) {
    public static final LatencySummary NONE =
            new LatencySummary(0, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
}

package org.projectchristmas.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.projectchristmas.common.VendorId;

/**
 * The figures of one shop since the program started.
 *
 * @param outcomes count of requests by outcome
 * @param recent the last five minutes, one point a second in which there were requests, oldest first
 */
public record VendorMetrics(
        VendorId vendor,
        long requests,
        long bytes,
        Map<String, Long> outcomes,
        LatencySummary firstByte,
        LatencySummary total,
        List<Point> recent) {

    /** The requests that ended within one second from {@code at}. */
    public record Point(Instant at, LatencySummary firstByte, LatencySummary total) {}
}

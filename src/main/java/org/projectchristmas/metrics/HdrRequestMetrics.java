package org.projectchristmas.metrics;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.projectchristmas.common.VendorId;

/**
 * Counts every request in HDR histograms: percentiles since the start within 0.1 %, and one point for each of the last 300
 * seconds. Memory is bounded: about 600 kB for a shop, however long the program runs.
 */
public final class HdrRequestMetrics implements RequestMetrics, RequestCounts {
    private final Clock clock;
    private final Map<VendorId, VendorRecorder> recorders = new ConcurrentHashMap<>();

    /** @param clock tells which points are older than five minutes */
    public HdrRequestMetrics(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void record(RequestSample sample) {
        recorders.computeIfAbsent(sample.vendor(), VendorRecorder::new).record(sample);
    }

    @Override
    public Map<VendorId, VendorMetrics> snapshot() {
        var now = clock.instant();
        return recorders.values().stream()
                .map(each -> each.snapshot(now))
                .collect(Collectors.toUnmodifiableMap(VendorMetrics::vendor, each -> each));
    }

    @Override
    public List<RequestBucket> take() {
        return recorders.values().stream().flatMap(each -> each.take().stream()).toList();
    }
}

package org.projectchristmas.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.metrics.RequestMetrics;
import org.projectchristmas.metrics.RequestSample;
import org.projectchristmas.metrics.VendorMetrics;

/** Keeps every sample, for a test to look at. */
public final class Samples implements RequestMetrics {
    private final List<RequestSample> all = new ArrayList<>();

    @Override
    public synchronized void record(RequestSample sample) {
        all.add(sample);
    }

    @Override
    public Map<VendorId, VendorMetrics> snapshot() {
        return Map.of();
    }

    synchronized List<RequestSample> all() {
        return List.copyOf(all);
    }

    synchronized List<String> outcomes() {
        return all.stream().map(RequestSample::outcome).toList();
    }
}

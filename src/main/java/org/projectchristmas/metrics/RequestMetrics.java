package org.projectchristmas.metrics;

import java.util.Map;
import org.projectchristmas.common.VendorId;

/** Takes in every request and tells the figures at any time; safe for many threads, cheap enough for every request. */
public interface RequestMetrics {
    void record(RequestSample sample);

    /** The figures now, for each shop that had a request. */
    Map<VendorId, VendorMetrics> snapshot();
}

package org.projectchristmas.ui.activity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.metrics.Latencies;
import org.projectchristmas.metrics.RequestBucket;
import org.projectchristmas.metrics.RequestFigures;
import org.projectchristmas.metrics.RequestSeries;
import org.projectchristmas.metrics.RequestSeries.Stretch;
import org.projectchristmas.ui.control.BandPanel;

/**
 * What was kept of some time, as a chart's points: each is in the middle of its stretch of time.
 *
 * @param totals all of the time together
 */
record PastLatency(
        Map<VendorId, List<BandPanel.Point>> firstByte,
        Map<VendorId, List<BandPanel.Point>> total,
        Map<VendorId, RequestFigures> totals) {

    /** Puts buckets together; to be done off the screen's thread. */
    static PastLatency of(List<RequestBucket> buckets, Duration step) {
        var firstByte = new HashMap<VendorId, List<BandPanel.Point>>();
        var total = new HashMap<VendorId, List<BandPanel.Point>>();
        for (Stretch each : RequestSeries.of(buckets, step)) {
            firstByte
                    .computeIfAbsent(each.vendor(), _ -> new ArrayList<>())
                    .add(point(each, each.figures().firstByte()));
            total.computeIfAbsent(each.vendor(), _ -> new ArrayList<>())
                    .add(point(each, each.figures().total()));
        }
        return new PastLatency(firstByte, total, RequestSeries.totals(buckets));
    }

    private static BandPanel.Point point(Stretch stretch, Latencies times) {
        return LatencyWriter.point(stretch.start().plus(stretch.length().dividedBy(2)), times.summary());
    }
}

package org.projectchristmas.ui.showcase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.metrics.LatencySummary;
import org.projectchristmas.metrics.RequestMetrics;
import org.projectchristmas.metrics.RequestSample;
import org.projectchristmas.metrics.VendorMetrics;

/** Request figures of five minutes, made up the same way every time. */
public final class StagedMetrics implements RequestMetrics {
    @Override
    public void record(RequestSample sample) {
        throw new UnsupportedOperationException("made up");
    }

    @Override
    public Map<VendorId, VendorMetrics> snapshot() {
        var all = new HashMap<VendorId, VendorMetrics>();
        int place = 1;
        for (VendorId vendor : List.of(Ornaments.FACTORY, Ornaments.HOOKED, Ornaments.SHOP)) {
            var points = new ArrayList<VendorMetrics.Point>();
            for (int second = 280; second >= 0; second--) {
                boolean silent = place == 2 && second < 160 && second > 90;
                if (!silent) {
                    double wave = 30 * place + 12 * Math.sin(second / 17.0 + place) + 6 * Math.sin(second * 1.7);
                    points.add(new VendorMetrics.Point(
                            Ornaments.NOW.minusSeconds(second), summary(wave), summary(wave * 1.6 + 9)));
                }
            }
            all.put(
                    vendor,
                    new VendorMetrics(
                            vendor,
                            3_400L * place,
                            90_000_000L,
                            Map.of("200", 3_100L, "304", 290L, "404", 4L, "503", 3L, "TIMEOUT", 2L, "CONNECT", 1L),
                            summary(30 * place),
                            summary(52 * place),
                            points));
            place++;
        }
        return all;
    }

    private static LatencySummary summary(double millis) {
        return new LatencySummary(
                20, time(millis), time(millis * 1.4), time(millis * 1.5), time(millis * 2), time(millis * 3));
    }

    private static Duration time(double millis) {
        return Duration.ofNanos((long) (millis * 1e6));
    }
}

package org.projectchristmas.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.projectchristmas.common.VendorId;

/** Made-up figures of requests. */
public final class Requests {
    public static final VendorId SHOP = new VendorId("test_shop");
    public static final VendorId OTHER = new VendorId("other_shop");
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Requests() {}

    /** One request for each time, each of 1,000 bytes and a second of activity, answered with 200. */
    public static RequestFigures figures(long... millis) {
        List<Duration> times =
                Arrays.stream(millis).mapToObj(Duration::ofMillis).toList();
        int count = millis.length;
        return new RequestFigures(
                count,
                1_000L * count,
                count,
                Map.of("200", (long) count),
                Latencies.of(times.stream().map(each -> each.dividedBy(2)).toList()),
                Latencies.of(times));
    }

    /** So many requests of ten milliseconds each, with these outcomes. */
    public static RequestFigures failed(Map<String, Long> outcomes) {
        int count = Math.toIntExact(
                outcomes.values().stream().mapToLong(Long::longValue).sum());
        long[] millis = new long[count];
        Arrays.fill(millis, 10);
        RequestFigures all = figures(millis);
        return new RequestFigures(
                all.requests(), all.bytes(), all.activeSeconds(), outcomes, all.firstByte(), all.total());
    }

    public static RequestBucket minute(VendorId vendor, Instant start, long... millis) {
        return new RequestBucket(vendor, Grain.MINUTE, start, figures(millis));
    }
}

package org.projectchristmas.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;

class HdrRequestMetricsTest {
    private static final VendorId VENDOR = new VendorId("test_shop");
    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    private final HdrRequestMetrics metrics = at(START.plusSeconds(10));

    @Test
    void percentilesAreNearTheTruth() {
        for (int i = 1; i <= 1000; i++) {
            record(metrics, START, i, "200");
        }

        LatencySummary total = figures(metrics).total();
        assertThat(total.count()).isEqualTo(1000);
        assertThat(total.p50()).isBetween(Duration.ofMillis(499), Duration.ofMillis(501));
        assertThat(total.p95()).isBetween(Duration.ofMillis(949), Duration.ofMillis(951));
        assertThat(total.p99()).isBetween(Duration.ofMillis(989), Duration.ofMillis(991));
        assertThat(total.max()).isBetween(Duration.ofMillis(999), Duration.ofMillis(1001));
        assertThat(figures(metrics).firstByte().p50()).isBetween(Duration.ofMillis(249), Duration.ofMillis(251));
    }

    @Test
    void nothingIsLostHoweverManyThreadsRecord() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int thread = 0; thread < 8; thread++) {
                threads.execute(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        record(metrics, START.plusMillis(i / 2), 5, "200");
                    }
                });
            }
        }

        VendorMetrics figures = figures(metrics);
        assertThat(figures.requests()).isEqualTo(80_000);
        assertThat(figures.bytes()).isEqualTo(80_000L * 100);
        assertThat(figures.total().count()).isEqualTo(80_000);
        assertThat(figures.recent().stream()
                        .mapToLong(point -> point.total().count())
                        .sum())
                .isEqualTo(80_000);
    }

    @Test
    void everySecondWithRequestsIsAPoint() {
        record(metrics, START, 10, "200");
        record(metrics, START.plusMillis(999), 30, "404");
        record(metrics, START.plusSeconds(7), 50, "TIMEOUT");

        VendorMetrics figures = figures(metrics);
        assertThat(figures.recent()).extracting(VendorMetrics.Point::at).containsExactly(START, START.plusSeconds(7));
        assertThat(figures.recent().getFirst().total().count()).isEqualTo(2);
        assertThat(figures.outcomes()).isEqualTo(Map.of("200", 1L, "404", 1L, "TIMEOUT", 1L));
    }

    @Test
    void onlyTheLastFiveMinutesAreKeptAsPoints() {
        var later = at(START.plusSeconds(1000));
        for (int second = 0; second <= 1000; second++) {
            record(later, START.plusSeconds(second), 10, "200");
        }

        assertThat(figures(later).recent())
                .hasSize(301)
                .first()
                .extracting(VendorMetrics.Point::at)
                .isEqualTo(START.plusSeconds(700));
        assertThat(figures(later).requests()).isEqualTo(1001);
    }

    @Test
    void aClockThatIsSetBackStartsTheCurveAnew() {
        record(metrics, START.plusSeconds(3600), 10, "200");
        record(metrics, START, 10, "200");

        assertThat(figures(metrics).recent())
                .extracting(VendorMetrics.Point::at)
                .containsExactly(START);
        assertThat(figures(metrics).requests()).isEqualTo(2);
    }

    /** The clock, set back by four minutes, goes through them again. */
    @Test
    void aClockThatIsSetBackALittleQuickensNothing() {
        for (int second = -60; second <= 0; second++) {
            record(metrics, START.plusSeconds(second), 10, "200");
        }
        for (int second = -240; second <= 10; second++) {
            record(metrics, START.plusSeconds(second), 10, "200");
        }

        assertThat(figures(metrics).recent())
                .hasSize(251)
                .extracting(VendorMetrics.Point::at)
                .isSorted();
        var taken = metrics.take().stream().map(RequestBucket::figures).toList();
        assertThat(RequestFigures.sum(taken).rate()).isBetween(0.9, 1.1);
    }

    @Test
    void timesBeyondAnHourAndOutcomesBeyondCountingAreHeldWithinBounds() {
        record(metrics, START, Duration.ofDays(3).toMillis(), "200");
        for (int i = 0; i < 500; i++) {
            record(metrics, START, 1, "outcome " + i);
        }

        VendorMetrics figures = figures(metrics);
        assertThat(figures.total().max()).isLessThan(Duration.ofMinutes(61));
        assertThat(figures.outcomes()).hasSizeLessThan(70).containsEntry("other", 437L);
    }

    private static HdrRequestMetrics at(Instant now) {
        return new HdrRequestMetrics(Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void record(HdrRequestMetrics metrics, Instant at, long millis, String outcome) {
        metrics.record(new RequestSample(
                VENDOR, at, Duration.ofMillis(millis).dividedBy(2), Duration.ofMillis(millis), 100, outcome));
    }

    private static VendorMetrics figures(HdrRequestMetrics metrics) {
        return Objects.requireNonNull(metrics.snapshot().get(VENDOR));
    }
}

package org.projectchristmas.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.metrics.Requests.NOON;
import static org.projectchristmas.metrics.Requests.OTHER;
import static org.projectchristmas.metrics.Requests.SHOP;
import static org.projectchristmas.metrics.Requests.figures;
import static org.projectchristmas.metrics.Requests.minute;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.projectchristmas.metrics.RequestSeries.Stretch;

class RequestSeriesTest {
    @Test
    void minutesArePutTogetherAndGapsStayGaps() {
        var series = RequestSeries.of(
                List.of(
                        minute(SHOP, NOON, 10),
                        minute(SHOP, NOON.plusSeconds(540), 20),
                        minute(OTHER, NOON, 30),
                        minute(SHOP, NOON.plusSeconds(1_800), 40)),
                Duration.ofMinutes(10));

        assertThat(series)
                .containsExactly(
                        new Stretch(OTHER, NOON, Duration.ofMinutes(10), figures(30)),
                        new Stretch(SHOP, NOON, Duration.ofMinutes(10), figures(10, 20)),
                        new Stretch(SHOP, NOON.plusSeconds(1_800), Duration.ofMinutes(10), figures(40)));
    }

    @Test
    void whatIsKeptNoFinerStandsAsItIs() {
        var hour = new RequestBucket(SHOP, Grain.HOUR, NOON, figures(10));

        assertThat(RequestSeries.of(List.of(hour), Duration.ofMinutes(1)))
                .containsExactly(new Stretch(SHOP, NOON, Duration.ofHours(1), figures(10)));
    }

    @Test
    void percentilesOfSumsAreThoseOfAllTimesTogether() {
        var random = new Random(7);
        var parts = new ArrayList<RequestFigures>();
        var all = new ArrayList<Duration>();
        for (int part = 0; part < 60; part++) {
            long[] millis = random.longs(50, 1, 3_000).toArray();
            parts.add(figures(millis));
            for (long each : millis) {
                all.add(Duration.ofMillis(each));
            }
        }

        assertThat(RequestFigures.sum(parts).total()).isEqualTo(Latencies.of(all));
        assertThat(RequestFigures.sum(parts).total().summary().count()).isEqualTo(3_000);
    }

    @Test
    void aYearOfEveryMinuteFitsIntoItsRoom() {
        var history = new InMemoryRequestHistory();
        Instant day = Instant.parse("2025-01-01T00:00:00Z");
        for (int each = 0; each < 365; each++) {
            Instant start = day.plus(Duration.ofDays(each));
            history.add(List.of(minute(SHOP, start, 10), minute(SHOP, start.plusSeconds(72_000), 20)), Map.of());
            history.rollUp(start.plus(Duration.ofDays(1)));
        }

        List<RequestBucket> rows = history.between(day, day.plus(Duration.ofDays(400)));
        assertThat(rows.stream().filter(each -> each.grain() == Grain.DAY)).hasSize(365 - 31);
        assertThat(rows.stream().filter(each -> each.grain() == Grain.HOUR)).hasSizeLessThanOrEqualTo(2 * 32);
        assertThat(rows.stream().filter(each -> each.grain() == Grain.MINUTE)).hasSizeLessThanOrEqualTo(2 * 2);
        assertThat(RequestFigures.sum(rows.stream().map(RequestBucket::figures).toList())
                        .requests())
                .isEqualTo(730);
    }
}

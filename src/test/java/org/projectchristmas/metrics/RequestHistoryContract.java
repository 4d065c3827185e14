package org.projectchristmas.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.metrics.Requests.NOON;
import static org.projectchristmas.metrics.Requests.OTHER;
import static org.projectchristmas.metrics.Requests.SHOP;
import static org.projectchristmas.metrics.Requests.figures;
import static org.projectchristmas.metrics.Requests.minute;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link RequestHistory} promises. */
public interface RequestHistoryContract {
    /** An empty one. */
    RequestHistory history();

    private List<RequestBucket> everything() {
        return history().between(Instant.EPOCH, NOON.plus(Duration.ofDays(4_000)));
    }

    private void add(RequestBucket... buckets) {
        history().add(List.of(buckets), Map.of());
    }

    @Test
    default void whatWasAddedComesBackWithEveryFigure() {
        var figures = new RequestFigures(
                3,
                12_345,
                7,
                Map.of("200", 1L, "TIMEOUT", 2L),
                Latencies.of(List.of(Duration.ofMillis(3), Duration.ofMillis(4), Duration.ofMillis(5))),
                Latencies.of(List.of(Duration.ofMillis(30), Duration.ofSeconds(20), Duration.ofSeconds(20))));
        var bucket = new RequestBucket(SHOP, Grain.MINUTE, NOON, figures);

        add(bucket);

        assertThat(everything()).containsExactly(bucket);
    }

    @Test
    default void aMinuteThatWasBegunIsGoneOnWith() {
        add(minute(SHOP, NOON, 10, 20));
        add(minute(SHOP, NOON, 30), minute(SHOP, NOON, 40));

        assertThat(everything()).containsExactly(minute(SHOP, NOON, 10, 20, 30, 40));
    }

    @Test
    default void everyShopAndMinuteStandsForItself() {
        add(minute(SHOP, NOON, 10), minute(OTHER, NOON, 20), minute(SHOP, NOON.plusSeconds(60), 30));

        assertThat(everything())
                .containsExactly(
                        minute(OTHER, NOON, 20), minute(SHOP, NOON, 10), minute(SHOP, NOON.plusSeconds(60), 30));
    }

    @Test
    default void whatOverlapsATimeIsFound() {
        add(minute(SHOP, NOON, 10), minute(SHOP, NOON.plusSeconds(60), 20), minute(SHOP, NOON.plusSeconds(120), 30));

        assertThat(history().between(NOON.plusSeconds(59), NOON.plusSeconds(120)))
                .containsExactly(minute(SHOP, NOON, 10), minute(SHOP, NOON.plusSeconds(60), 20));
        assertThat(history().between(NOON.plusSeconds(60), NOON.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    default void minutesBecomeAnHourAfterADayAndLoseNothing() {
        add(minute(SHOP, NOON, 10, 20), minute(SHOP, NOON.plusSeconds(59 * 60), 1_000), minute(OTHER, NOON, 7));
        add(minute(SHOP, NOON.plusSeconds(3_600), 5));

        history().rollUp(NOON.plus(Duration.ofDays(1)).plusSeconds(3_599));
        assertThat(everything()).extracting(RequestBucket::grain).containsOnly(Grain.MINUTE);

        history().rollUp(NOON.plus(Duration.ofDays(1)).plusSeconds(3_600));
        assertThat(everything())
                .containsExactlyInAnyOrder(
                        new RequestBucket(OTHER, Grain.HOUR, NOON, figures(7)),
                        new RequestBucket(SHOP, Grain.HOUR, NOON, figures(10, 20, 1_000)),
                        minute(SHOP, NOON.plusSeconds(3_600), 5));
    }

    @Test
    default void hoursBecomeADayAfterAMonthAndDaysStay() {
        Instant midnight = NOON.minus(Duration.ofHours(12));
        add(minute(SHOP, midnight, 10), minute(SHOP, NOON, 20), minute(SHOP, NOON.plus(Duration.ofDays(1)), 30));

        history().rollUp(NOON.plus(Duration.ofDays(31)));
        assertThat(everything()).extracting(RequestBucket::grain).containsOnly(Grain.HOUR);

        history().rollUp(midnight.plus(Duration.ofDays(32)));
        var day = new RequestBucket(SHOP, Grain.DAY, midnight, figures(10, 20));
        assertThat(everything())
                .containsExactly(day, new RequestBucket(SHOP, Grain.HOUR, NOON.plus(Duration.ofDays(1)), figures(30)));

        history().rollUp(NOON.plus(Duration.ofDays(3_650)));
        assertThat(everything()).contains(day).hasSize(2);
    }

    @Test
    default void aStragglerIsAddedToTheHourThatWasMade() {
        add(minute(SHOP, NOON, 10));
        history().rollUp(NOON.plus(Duration.ofDays(2)));
        add(minute(SHOP, NOON, 20));
        history().rollUp(NOON.plus(Duration.ofDays(2)));

        assertThat(everything()).containsExactly(new RequestBucket(SHOP, Grain.HOUR, NOON, figures(10, 20)));
    }

    @Test
    default void aRollUpOfMoreThanOneTransactionLosesNothing() {
        history()
                .add(
                        IntStream.range(0, 700)
                                .mapToObj(each -> minute(SHOP, NOON.plusSeconds(60L * each), each + 1))
                                .toList(),
                        Map.of());

        history().rollUp(NOON.plus(Duration.ofDays(40)));

        List<RequestBucket> days = everything();
        assertThat(days).extracting(RequestBucket::grain).containsOnly(Grain.DAY);
        var all = RequestFigures.sum(days.stream().map(RequestBucket::figures).toList());
        assertThat(all)
                .isEqualTo(figures(IntStream.rangeClosed(1, 700).asLongStream().toArray()));
    }

    @Test
    default void runsHaveFiguresOfTheirOwn() {
        history().add(List.of(), Map.of(4L, figures(10), 5L, figures(20)));
        history().add(List.of(), Map.of(5L, figures(30)));

        assertThat(history().runs(List.of(5L, 6L))).isEqualTo(Map.of(5L, figures(20, 30)));
        assertThat(history().runs(List.of())).isEmpty();
    }

    @Test
    default void severalWritersOfOneMinuteLoseNothing() throws Exception {
        try (var writers = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> work = () -> {
                for (int each = 0; each < 25; each++) {
                    add(minute(SHOP, NOON, 10), minute(OTHER, NOON, 20));
                    history().rollUp(NOON.plus(Duration.ofDays(each % 5 == 0 ? 2 : 0)));
                }
                return true;
            };
            for (var done : writers.invokeAll(List.of(work, work, work, work))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(RequestSeries.totals(everything()).values())
                .extracting(RequestFigures::requests)
                .containsExactly(100L, 100L);
    }
}

package org.projectchristmas.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.metrics.Requests.OTHER;
import static org.projectchristmas.metrics.Requests.SHOP;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.ManualTime;

/** What is counted reaches its place, whatever happens on the way. */
class FiguresKeeperTest {
    private final ManualTime time = new ManualTime();
    private final InMemoryRequestHistory history = new InMemoryRequestHistory();
    private final HdrRequestMetrics metrics = new HdrRequestMetrics(time);
    private final FiguresKeeper keeper = new FiguresKeeper(metrics, history, time);

    private void ask(VendorId vendor, long millis, String outcome) {
        metrics.record(new RequestSample(
                vendor, time.instant(), Duration.ofMillis(millis / 2), Duration.ofMillis(millis), 1_000, outcome));
    }

    private List<RequestBucket> kept() {
        return history.between(Instant.EPOCH, time.instant().plusSeconds(1));
    }

    private RequestFigures all() {
        return RequestFigures.sum(kept().stream().map(RequestBucket::figures).toList());
    }

    @Test
    void aTickWritesWhatWasCountedSinceTheLastOne() {
        ask(SHOP, 10, "200");
        keeper.tick();
        ask(SHOP, 20, "404");
        time.pass(Duration.ofSeconds(2));
        ask(SHOP, 30, "200");
        keeper.tick();

        assertThat(kept())
                .containsExactly(new RequestBucket(
                        SHOP,
                        Grain.MINUTE,
                        Grain.MINUTE.startOf(time.instant()),
                        new RequestFigures(
                                3,
                                3_000,
                                2,
                                Map.of("200", 2L, "404", 1L),
                                Requests.figures(10, 20, 30).firstByte(),
                                Requests.figures(10, 20, 30).total())));
    }

    @Test
    void aRestartGoesOnWithTheMinuteUnderWay() {
        ask(SHOP, 10, "200");
        keeper.close();

        var next = new HdrRequestMetrics(time);
        next.record(new RequestSample(SHOP, time.instant(), Duration.ZERO, Duration.ofMillis(20), 1_000, "200"));
        new FiguresKeeper(next, history, time).close();

        assertThat(kept()).hasSize(1);
        assertThat(all().requests()).isEqualTo(2);
        assertThat(all().total()).isEqualTo(Requests.figures(10, 20).total());
    }

    @Test
    void nothingIsWrittenWhileNothingIsAsked() {
        keeper.tick();
        history.away(true);
        keeper.tick();
        assertThat(kept()).isEmpty();
    }

    @Test
    void everyMinuteIsItsOwnEvenIfTheTickComesLate() {
        for (int minute = 0; minute < 5; minute++) {
            ask(SHOP, 10, "200");
            time.pass(Duration.ofMinutes(1));
        }
        keeper.tick();

        assertThat(kept())
                .hasSize(5)
                .allSatisfy(each -> assertThat(each.figures().requests()).isOne());
    }

    @Test
    void whatCannotBeWrittenIsWrittenLater() {
        keeper.begin(7, Optional.empty());
        history.away(true);
        ask(SHOP, 10, "200");
        keeper.tick();
        ask(SHOP, 20, "200");
        keeper.tick();
        history.away(false);
        keeper.tick();

        assertThat(all().total()).isEqualTo(Requests.figures(10, 20).total());
        assertThat(run(7).requests()).isEqualTo(2);
    }

    @Test
    void theTicksOfAThirdOfASecondLoseNothingAndCountNothingTwice() {
        for (int each = 0; each < 300; each++) {
            ask(SHOP, each + 1, "200");
            time.pass(Duration.ofMillis(333));
            if (each % 2 == 0) {
                keeper.tick();
            }
        }
        keeper.close();

        assertThat(all().requests()).isEqualTo(300);
        assertThat(all().total().summary().count()).isEqualTo(300);
        assertThat(all().firstByte().summary().count()).isEqualTo(300);
        assertThat(all().activeSeconds()).isBetween(98L, 100L);
        assertThat(all().rate()).isBetween(2.9, 3.1);
    }

    @Test
    void aLongPauseDoesNotSlowThePace() {
        for (int each = 0; each < 10; each++) {
            ask(SHOP, 10, "200");
            time.pass(Duration.ofSeconds(2));
        }
        time.pass(Duration.ofHours(5));
        ask(SHOP, 10, "200");
        keeper.close();

        assertThat(all().rate()).isBetween(0.5, 0.6);
    }

    @Test
    void aRunHasTheRequestsBetweenItsBeginningAndItsEnd() {
        ask(SHOP, 10, "200");
        keeper.begin(7, Optional.empty());
        keeper.begin(8, Optional.of(OTHER));
        ask(SHOP, 20, "200");
        ask(OTHER, 30, "TIMEOUT");
        keeper.begin(7, Optional.empty());
        keeper.end(7);
        ask(OTHER, 40, "200");
        keeper.end(8);
        ask(OTHER, 50, "200");
        keeper.close();

        assertThat(run(7).total()).isEqualTo(Requests.figures(20, 30).total());
        assertThat(run(7).errors()).isEqualTo(Map.of("TIMEOUT", 1L));
        assertThat(run(8).total()).isEqualTo(Requests.figures(30, 40).total());
        assertThat(all().requests()).isEqualTo(5);
    }

    @Test
    void whatIsOldIsRolledUpWithoutBeingAskedFor() {
        ask(SHOP, 10, "200");
        keeper.tick();
        time.pass(Duration.ofDays(2));
        keeper.tick();

        assertThat(kept()).extracting(RequestBucket::grain).containsExactly(Grain.HOUR);
    }

    private RequestFigures run(long id) {
        return Objects.requireNonNull(history.runs(List.of(id)).get(id));
    }
}

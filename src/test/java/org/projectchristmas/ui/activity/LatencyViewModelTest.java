package org.projectchristmas.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.projectchristmas.fetch.ManualTime;
import org.projectchristmas.metrics.Grain;
import org.projectchristmas.metrics.InMemoryRequestHistory;
import org.projectchristmas.metrics.RequestBucket;
import org.projectchristmas.metrics.RequestHistory;
import org.projectchristmas.metrics.Requests;
import org.projectchristmas.ui.activity.LatencyViewModel.State;
import org.projectchristmas.ui.control.BandPanel;
import org.projectchristmas.ui.control.TimeAxis;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.showcase.Ornaments;
import org.projectchristmas.ui.showcase.StagedIntegrator;
import org.projectchristmas.ui.showcase.StagedMetrics;
import org.projectchristmas.ui.showcase.StagedRuns;

class LatencyViewModelTest {
    /** Stands before AM and PM. */
    private static final String NARROW = "\u202f";

    private final ManualTime time = new ManualTime();
    private final InMemoryRequestHistory history = new InMemoryRequestHistory();
    private final Messages messages = Messages.in(Locale.US);
    private final Formats formats = new Formats(Locale.US, ZoneOffset.UTC);
    private final LatencyViewModel model = model(history, new Background(Runnable::run, Runnable::run));

    private LatencyViewModel model(RequestHistory past, Background background) {
        var staged = new StagedRuns();
        return new LatencyViewModel(
                new ActivitySources(
                        new StagedIntegrator(),
                        staged.past,
                        new StagedMetrics(),
                        past,
                        staged.jobs,
                        time,
                        ZoneOffset.UTC),
                background,
                new LatencyWriter(messages, formats, new Axes(formats, ZoneOffset.UTC)));
    }

    private Latency shown() {
        return model.latencyProperty().get();
    }

    private List<BandPanel.Point> whole() {
        return shown().panels().getLast().bands().getFirst().points();
    }

    private void ask(Instant minute, long... millis) {
        history.add(List.of(Requests.minute(Ornaments.FACTORY, Grain.MINUTE.startOf(minute), millis)), Map.of());
    }

    @Test
    void liveHasAPanelForEachTimeAndABandForEachShop() {
        model.sample();
        assertThat(shown().panels())
                .hasSize(2)
                .allSatisfy(panel -> assertThat(panel.bands()).hasSize(3));
        assertThat(shown().legend().getFirst().figures())
                .isEqualTo("3,400 requests · p50 52 ms · p95 78 ms · p99 104 ms");
        assertThat(shown().legend().getFirst().name())
                .as("not of the five minutes above")
                .isEqualTo("The Ornament Factory · since the start");
        assertThat(Duration.between(shown().axis().from(), shown().axis().to())).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void anHourIsMadeOfMinutesWithGapsWhereNothingWasAsked() {
        ask(time.instant().minusSeconds(600), 100, 300);
        ask(time.instant().minusSeconds(540), 200);
        ask(time.instant().minusSeconds(60), 400);
        ask(time.instant().minusSeconds(7_200), 999);

        model.rangeProperty().set(LatencyRange.HOUR);

        assertThat(whole()).hasSize(3);
        assertThat(whole().getFirst().at()).isEqualTo(time.instant().minusSeconds(570));
        assertThat(whole().getFirst().usual()).isBetween(99.0, 101.0);
        assertThat(whole().getFirst().top()).isBetween(298.0, 303.0);
        assertThat(shown().silence()).isEqualTo(Duration.ofSeconds(90));
        assertThat(shown().legend().getFirst().figures()).startsWith("4 requests · p50 20");
        assertThat(shown().legend().getLast().figures()).isEqualTo("nothing asked in this time");
        assertThat(shown().axis().marks())
                .extracting(each -> each.text().replace(NARROW, " "))
                .contains("11:30 AM")
                .hasSize(7);
    }

    @Test
    void aDayIsMadeOfTenMinutesEachAndAMonthOfQuartersOfADay() {
        ask(Instant.parse("2026-11-23T11:00:00Z"), 10);
        ask(Instant.parse("2026-11-23T11:09:00Z"), 30);
        history.add(
                List.of(new RequestBucket(
                        Ornaments.FACTORY, Grain.HOUR, Instant.parse("2026-11-03T05:00:00Z"), Requests.figures(70))),
                Map.of());

        model.rangeProperty().set(LatencyRange.DAY);
        assertThat(whole()).hasSize(1);
        model.rangeProperty().set(LatencyRange.MONTH);
        assertThat(whole())
                .extracting(BandPanel.Point::at)
                .containsExactly(Instant.parse("2026-11-03T03:00:00Z"), Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(shown().axis().marks()).extracting(TimeAxis.Mark::text).contains("Nov 6");
    }

    @Test
    void errorsAreSaidAndAPageThatIsGoneIsNone() {
        history.add(
                List.of(new RequestBucket(
                        Ornaments.FACTORY,
                        Grain.MINUTE,
                        time.instant().minusSeconds(60),
                        Requests.failed(Map.of("200", 7L, "TIMEOUT", 1L, "503", 1L, "404", 1L)))),
                Map.of());
        model.rangeProperty().set(LatencyRange.HOUR);
        assertThat(shown().legend().getFirst().name()).isEqualTo("The Ornament Factory · 2 errors");
        assertThat(shown().legend().getFirst().figures()).startsWith("10 requests · ");
    }

    @Test
    void whatIsNewEnoughIsNotReadAgain() {
        model.rangeProperty().set(LatencyRange.HOUR);
        ask(time.instant().minusSeconds(60), 10);
        time.pass(Duration.ofSeconds(4));
        model.sample();
        assertThat(whole()).isEmpty();
        time.pass(Duration.ofSeconds(2));
        model.sample();
        assertThat(whole()).hasSize(1);
    }

    @Test
    void theFiguresOfOneTimeDoNotStandUnderTheNameOfAnother() throws InterruptedException {
        try (var trouble = new Trouble()) {
            var waiting = model(trouble.slow(RequestHistory.class, history), trouble.background);
            assertThat(waiting.stateProperty().get()).isEqualTo(State.READING);
            waiting.sample();
            trouble.end();
            assertThat(waiting.stateProperty().get()).isEqualTo(State.SHOWN);
        }
        try (var trouble = new Trouble()) {
            var waiting = model(trouble.slow(RequestHistory.class, history), trouble.background);
            waiting.rangeProperty().set(LatencyRange.HOUR);
            assertThat(waiting.stateProperty().get()).isEqualTo(State.READING);
            trouble.end();
            assertThat(waiting.stateProperty().get()).isEqualTo(State.SHOWN);
        }
    }

    @Test
    void figuresThatCannotBeReadSayWhyInOneSentenceWithACode() {
        var broken = model(Trouble.failing(RequestHistory.class), new Background(Runnable::run, Runnable::run));
        broken.rangeProperty().set(LatencyRange.DAY);
        assertThat(broken.stateProperty().get()).isEqualTo(State.FAILED);
        assertThat(broken.problemProperty().get()).matches(Trouble.CODED);
        broken.rangeProperty().set(LatencyRange.LIVE);
        assertThat(broken.stateProperty().get()).isEqualTo(State.SHOWN);
    }
}

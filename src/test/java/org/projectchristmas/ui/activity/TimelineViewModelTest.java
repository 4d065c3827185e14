package org.projectchristmas.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.ui.control.GanttGroup;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.runs.RunWriter;
import org.projectchristmas.ui.showcase.Ornaments;
import org.projectchristmas.ui.showcase.StagedIntegrator;
import org.projectchristmas.ui.showcase.StagedMetrics;
import org.projectchristmas.ui.showcase.StagedRuns;

class TimelineViewModelTest {
    private final StagedRuns runs = new StagedRuns();
    private final Messages messages = Messages.in(Locale.US);
    private final Formats formats = new Formats(Locale.US, ZoneOffset.UTC);
    private final Axes axes = new Axes(formats, ZoneOffset.UTC);
    private final TimelineViewModel model = model(runs.jobs, new Background(Runnable::run, Runnable::run));

    private TimelineViewModel model(Jobs jobs, Background background) {
        return new TimelineViewModel(
                new ActivitySources(
                        new StagedIntegrator(),
                        runs.past,
                        new StagedMetrics(),
                        runs.history,
                        jobs,
                        Clock.fixed(Ornaments.NOW, ZoneOffset.UTC),
                        ZoneOffset.UTC),
                background,
                new TimelineWriter(messages, formats, new LatencyWriter(messages, formats, axes)),
                axes);
    }

    private RunTimeline shown() {
        return model.timelineProperty().get();
    }

    @Test
    void withoutARunThereIsNothing() {
        model.sample();
        assertThat(shown()).isEqualTo(RunTimeline.NONE);
    }

    @Test
    void theNewestRunIsDrawnByShopWithEveryJobBelow() {
        runs.play();
        model.sample();

        assertThat(shown().heading()).isEqualTo("All shops · 3 min 20 s · 184 jobs · under way");
        assertThat(shown().groups())
                .extracting(GanttGroup::name)
                .containsExactly("The Ornament Factory", "Hooked on Ornaments", "The Ornament Shop");
        List<GanttGroup.Part> parts = shown().groups().getFirst().parts();
        assertThat(parts).hasSize(60);
        assertThat(parts.getFirst().name()).isEqualTo("Listing 1973");
        assertThat(parts.getLast().name()).isEqualTo("5 product pages");
        assertThat(parts.get(17).bar().tone()).isEqualTo(Tone.DANGER);
        assertThat(shown().to()).isEqualTo(Ornaments.NOW);
    }

    @Test
    void aBarTellsHowLongItWaitedAndRan() {
        runs.play();
        model.sample();
        List<String> told =
                shown().groups().getFirst().parts().getFirst().bar().told().get();
        assertThat(told.getFirst()).startsWith("Listing 1973 · done · job ");
        assertThat(told.get(1)).isEqualTo("waited 1 s");
        assertThat(told.get(2)).isEqualTo("ran 16 s from 5:56:43\u202fPM");
    }

    @Test
    void theRunsAreComparedByLengthRequestsPaceAndErrors() {
        runs.play();
        model.sample();

        assertThat(shown().runs()).extracting(RunRow::took).containsExactly("3 min 20 s", "5 min 10 s", "4 min 20 s");
        assertThat(shown().runs().get(1).share()).isEqualTo(1);
        assertThat(shown().runs().get(1).figures()).isEqualTo(new RunRow.Figures("1,800", "1.0", "37 ms", "–"));
        assertThat(shown().runs()).extracting(RunRow::tone).containsExactly(Tone.ACCENT, Tone.WARNING, Tone.SUCCESS);
    }

    @Test
    void aRunIsToldAsTheListOfRunsTellsIt() {
        runs.play();
        model.sample();
        RunRow first = shown().runs().getLast();
        // The job waited for its turn, which is drawn, but no part of the run.
        Instant begun = Ornaments.NOW.minusSeconds(172_800 - 16);
        runs.visited(first.id(), Ornaments.FACTORY, "year 1998", begun, 7_700, 21);
        var asked = model(runs.jobs, new Background(Runnable::run, Runnable::run));
        asked.choose(first.id());

        RunRow told = asked.timelineProperty().get().runs().getLast();
        PastRefresh refresh = runs.past.of(first.id().value()).orElseThrow();
        var list = new RunWriter(messages, formats, List.of());
        assertThat(told.name() + " · " + told.when())
                .isEqualTo(list.what(refresh) + " · " + formats.dayTime(refresh.startedAt()));
        assertThat(told.took()).isEqualTo("7.7 s");
        assertThat(told.figures().errors()).isEqualTo("21");
        assertThat(asked.timelineProperty().get().heading()).startsWith("The Ornament Factory · 1998 · 7.7 s · ");
    }

    @Test
    void aRunOfWhichAShopWasCancelledIsCancelledAsInTheListOfRuns() {
        runs.play();
        model.sample();
        RunRow withErrors = shown().runs().get(1);
        Instant begun = Ornaments.NOW.minusSeconds(86_400);
        runs.visited(withErrors.id(), Ornaments.SHOP, "all", begun, 310_000, 0);
        runs.left(withErrors.id(), Ornaments.FACTORY, begun, 2_000);
        var asked = model(runs.jobs, new Background(Runnable::run, Runnable::run));
        asked.choose(withErrors.id());

        assertThat(asked.timelineProperty().get().heading()).endsWith("· cancelled");
        RunRow told = asked.timelineProperty().get().runs().get(1);
        assertThat(told.state()).isEqualTo("cancelled");
        assertThat(told.tone()).isEqualTo(Tone.NEUTRAL);
    }

    @Test
    void anotherRunIsDrawnWhenItIsChosen() {
        runs.play();
        model.sample();
        model.choose(shown().runs().getLast().id());
        assertThat(shown().heading()).isEqualTo("All shops · 4 min 20 s · 184 jobs · done");
        model.choose(shown().runs().getFirst().id());
        assertThat(shown().heading()).endsWith("under way");
    }

    @Test
    void untilTheRunsAreReadNobodySaysThatThereAreNone() throws InterruptedException {
        try (var trouble = new Trouble()) {
            var waiting = model(trouble.slow(Jobs.class, runs.jobs), trouble.background);
            waiting.sample();
            assertThat(waiting.readProperty().get()).isFalse();
            trouble.end();
            assertThat(waiting.readProperty().get()).isTrue();
            assertThat(waiting.problemProperty().get()).isEmpty();
        }
    }

    @Test
    void runsThatCannotBeReadSayWhyInOneSentenceWithACode() {
        var broken = model(Trouble.failing(Jobs.class), new Background(Runnable::run, Runnable::run));
        broken.sample();
        assertThat(broken.problemProperty().get()).matches(Trouble.CODED);
        assertThat(broken.readProperty().get()).isFalse();
    }
}

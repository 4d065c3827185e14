package org.projectchristmas.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.control.YearStrip;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.showcase.Ornaments;
import org.projectchristmas.ui.showcase.StagedIntegrator;
import org.projectchristmas.ui.showcase.StagedMetrics;
import org.projectchristmas.ui.showcase.StagedRuns;

class ActivityViewModelTest {
    private final StagedIntegrator integrator = new StagedIntegrator();
    private final StagedRuns runs = new StagedRuns();
    private final ActivityViewModel model = model(integrator);

    private ActivityViewModel model(Integrator shops) {
        return model(shops, runs.past);
    }

    private ActivityViewModel model(Integrator shops, Runs past) {
        return new ActivityViewModel(
                new ActivitySources(
                        shops,
                        past,
                        new StagedMetrics(),
                        runs.history,
                        runs.jobs,
                        Clock.fixed(Ornaments.NOW, ZoneOffset.UTC),
                        ZoneOffset.UTC),
                new Background(Runnable::run, Runnable::run),
                Runnable::run,
                Messages.in(Locale.US),
                new Formats(Locale.US, ZoneOffset.UTC));
    }

    @Test
    void anIdleShopCanOnlyBeRefreshed() {
        assertThat(lane(0).status()).isEqualTo(new Lane.Status("Idle", Tone.NEUTRAL));
        assertThat(lane(0).commands()).isEqualTo(new Lane.Commands(true, false, false, false));
        assertThat(lane(0).listings()).isEqualTo(new Lane.Bar(0, "none yet", true));
        assertThat(lane(0).found()).isEmpty();
    }

    @Test
    void aShopUnderWayShowsHowFarHowFastAndHowLong() {
        integrator.playRefresh();
        assertThat(lane(0).status().text()).isEqualTo("Reading the products");
        assertThat(lane(0).products().amount()).isEqualTo("3,421 of 10,312");
        assertThat(lane(0).products().share()).isBetween(0.33, 0.34);
        assertThat(lane(0).pace()).isEqualTo("23.4 pages/s, 5 min left");
        assertThat(lane(0).commands()).isEqualTo(new Lane.Commands(false, true, false, true));
        assertThat(model.summaryProperty().get()).isEqualTo("One shop is being refreshed, one is paused.");
    }

    @Test
    void aPausedShopCanBeResumed() {
        integrator.playRefresh();
        assertThat(lane(1).commands()).isEqualTo(new Lane.Commands(false, false, true, true));
        assertThat(lane(1).found())
                .as("a line begins neither with a separator nor in the middle of a part")
                .isEqualTo(
                        "12\u00a0new\u00a0· 9\u00a0cheaper\u00a0· 5\u00a0dearer\u00a0· 2\u00a0changed\u00a0stock\u00a0· 3\u00a0gone");
    }

    @Test
    void errorsAreCountedAndTheLastOneIsSaid() {
        integrator.playRefresh();
        assertThat(lane(2).errors()).contains("2 pages failed. https://www.ornament-shop.com/1985-angel.html");
    }

    @Test
    void anErrorDoesNotBeginWithTheIdOfTheShopThatItStandsAt() {
        var failed = new VendorProgress(
                Ornaments.SHOP,
                VendorProgress.State.FAILED,
                VendorProgress.Count.ZERO,
                VendorProgress.Count.ZERO,
                0,
                Optional.empty(),
                1,
                Optional.of(Ornaments.SHOP + ": https://shop.test/ does not have a link to a year"),
                VendorProgress.Changes.NONE);
        integrator.play(failed);
        String sentence = "https://shop.test/ does not have a link to a year";
        assertThat(lane(0).errors()).isEqualTo(sentence);
        assertThat(notices()).last().extracting(Notice::text).isEqualTo(sentence);
    }

    @Test
    void theCodeOfTheLastErrorComesBeforeIt() {
        integrator.playRefresh();
        assertThat(lane(2).errors()).startsWith("CX-7F3A-K2 · 2 pages failed.");
        assertThat(lane(2).code()).contains(new ErrorCode("CX-7F3A-K2"));
        assertThat(lane(0).code()).isEmpty();
    }

    @Test
    void everyYearSinceThereAreOrnamentsSaysHowMuchOfItIsDone() {
        integrator.playRefresh();
        Lane.Years years = lane(0).years();
        assertThat(years.inShort()).isEqualTo("31 of 54");
        assertThat(years.cells()).hasSize(54);
        YearStrip.Cell underWay = years.cells().get(1995 - 1973);
        assertThat(underWay.words()).isEqualTo("1995: listing read; 40 of 131 product pages");
        assertThat(underWay.share()).isBetween(0.3, 0.4);
        assertThat(years.cells().getLast().share()).isEqualTo(1);
    }

    @Test
    void aYearThatIsNoPartOfARefreshSaysSo() {
        assertThat(lane(0).years().inShort()).isEqualTo("none yet");
        assertThat(lane(0).years().cells().getFirst())
                .isEqualTo(new YearStrip.Cell(1973, -1, "1973: no part of this refresh"));
    }

    @Test
    void whatARefreshHasNoPartInIsNotToComeAndNeedsNoBar() {
        var none = new Lane.Bar(0, "–", false);
        playAlone(VendorProgress.State.PRODUCTS, Count.ZERO, new Count(0, 1));
        assertThat(lane(0).listings()).isEqualTo(none);
        assertThat(lane(0).years().inShort()).isEqualTo("–");
        assertThat(lane(0).products()).isEqualTo(new Lane.Bar(0, "0 of 1", true));
        playAlone(VendorProgress.State.DONE, new Count(12, 12), Count.ZERO);
        assertThat(lane(0).listings()).isEqualTo(new Lane.Bar(1, "12 of 12", true));
        assertThat(lane(0).products()).isEqualTo(none);
        playAlone(VendorProgress.State.YEARS, Count.ZERO, Count.ZERO);
        assertThat(lane(0).listings())
                .as("before anybody knows")
                .isEqualTo(new Lane.Bar(0, "none yet", true))
                .isEqualTo(lane(0).products());
        assertThat(lane(0).years().inShort()).isEqualTo("none yet");
    }

    @Test
    void ofAShopThatIsPausedNobodySaysThatItIsBeingRefreshed() {
        playAlone(VendorProgress.State.PAUSED, new Count(1, 2), Count.ZERO);
        assertThat(model.summaryProperty().get()).isEqualTo("One shop is paused.");
        assertThat(model.workingProperty().get()).isTrue();
    }

    /** One shop alone is refreshed, and is so far. */
    private void playAlone(VendorProgress.State state, Count listings, Count products) {
        integrator.play(new VendorProgress(
                Ornaments.FACTORY,
                state,
                listings,
                products,
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                VendorProgress.Changes.NONE));
    }

    @Test
    void oneYearIsRefreshedAtOneShopOrAtAll() {
        model.refresh(Ornaments.HOOKED, 1995);
        model.refreshYear(1996);
        assertThat(integrator.asked)
                .containsExactly(
                        "refresh " + new RefreshScope.Year(Optional.of(Ornaments.HOOKED), 1995),
                        "refresh " + new RefreshScope.Year(Optional.empty(), 1996));
    }

    @Test
    void aShopWithoutAScheduleSaysThatNothingRunsByItself() {
        assertThat(lane(0).next()).as("before that is known").isEmpty();
        model.readAround();
        assertThat(lane(0).next()).isEqualTo("Nothing runs here by itself.");
    }

    @Test
    void heldPagesComeBeforeFailures() {
        integrator.playRefresh();
        assertThat(notices().getFirst().text()).isEqualTo("1998: 212 of 260 prices would change at once.");
        assertThat(notices().get(1)).isInstanceOf(Notice.Failure.class);
    }

    @Test
    void aDecisionIsPassedOnAndTheNoticeGoes() {
        integrator.playRefresh();
        model.approve((Notice.Held) notices().getFirst());
        assertThat(integrator.asked).containsExactly("approve 7");
        assertThat(notices()).noneMatch(Notice.Held.class::isInstance);
    }

    @Test
    void theFailuresOfARefreshAreListedEachOnce() {
        model.refreshAll();
        integrator.playRefresh();
        var failure = new VendorProgress.PageFailure(Ornaments.SHOP, "https://x.test/", "One page is broken.");
        integrator.outcome.complete(new Refresh.Outcome(Map.of(), List.of(failure, failure)));
        assertThat(notices().stream().filter(Notice.Failure.class::isInstance)).hasSize(2);
    }

    @Test
    void theFailuresOfARefreshBeforeTheProgramStartedAreListedUntilTheNext() {
        var before = new org.projectchristmas.ui.runs.StagedRuns();
        before.refresh(
                Ornaments.FACTORY,
                "all",
                Ornaments.NOW.minusSeconds(9_000),
                VendorProgress.State.DONE_WITH_ERRORS,
                60,
                VendorProgress.Changes.NONE);
        before.refresh(
                Ornaments.HOOKED,
                "all",
                Ornaments.NOW.minusSeconds(9_000),
                VendorProgress.State.FAILED,
                60,
                VendorProgress.Changes.NONE);
        try (var restarted = model(integrator, before.runs())) {
            restarted.readAround();
            assertThat(restarted.noticesProperty().get())
                    .extracting(Notice::text)
                    .containsExactly("It did not answer within 20 s.", "The last refresh failed.");
            integrator.playRefresh();
            assertThat(restarted.noticesProperty().get())
                    .extracting(Notice::text)
                    .doesNotContain("It did not answer within 20 s.", "The last refresh failed.");
        }
    }

    @Test
    void commandsReachTheShop() {
        integrator.playRefresh();
        model.pause(Ornaments.FACTORY);
        model.resume(Ornaments.HOOKED);
        model.cancelAll();
        assertThat(integrator.asked)
                .containsExactly(
                        "pause " + Ornaments.FACTORY,
                        "resume " + Ornaments.HOOKED,
                        "cancel " + Ornaments.FACTORY,
                        "cancel " + Ornaments.HOOKED);
    }

    @Test
    void aClosedModelShowsNothingMore() {
        model.close();
        integrator.playRefresh();
        assertThat(lane(0).status().text()).isEqualTo("Idle");
    }

    private Lane lane(int index) {
        return model.lanesProperty().get().get(index);
    }

    private List<Notice> notices() {
        return model.noticesProperty().get();
    }

    @Test
    void heldPagesThatCannotBeReadAreANoticeWithACode() {
        try (var broken = model(Trouble.failing(Integrator.class, integrator, "held"))) {
            assertThat(broken.noticesProperty().get())
                    .singleElement()
                    .satisfies(each -> assertThat(each.text()).matches(Trouble.CODED));
        }
    }
}

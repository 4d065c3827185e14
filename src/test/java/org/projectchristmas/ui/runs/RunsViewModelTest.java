package org.projectchristmas.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.State;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.fx.Trouble;

/** What the screen of past refreshes says. */
class RunsViewModelTest {
    private final StagedRuns staged = StagedRuns.four();
    private final LiveValue<VendorProgress.Overview> progress = new LiveValue<>(overview(State.IDLE));
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final List<List<Long>> shown = new ArrayList<>();
    private final Messages messages = Messages.in(Locale.US);
    private final RunsViewModel model = model(staged.runs(), background);

    private RunsViewModel model(Runs source, Background behind) {
        return new RunsViewModel(
                new RunsSources(source, progress, StagedRuns.shops()),
                new RunsActions(shown::add, () -> shown.add(List.of())),
                new RunWriter(messages, new Formats(Locale.US, ZoneOffset.UTC), StagedRuns.shops()),
                behind,
                new LiveBinding(Runnable::run),
                action -> new Paced(action, Duration.ZERO, (_, _) -> {}, Runnable::run, Runnable::run));
    }

    private static VendorProgress.Overview overview(State state) {
        return new VendorProgress.Overview(
                List.of(VendorProgress.idle(StagedRuns.SHOP).at(state, 0, Optional.empty())));
    }

    @BeforeEach
    void look() {
        model.show(true);
    }

    @AfterEach
    void close() {
        model.close();
        background.close();
    }

    private List<String> lines() {
        return model.linesProperty().get().stream()
                .map(each -> each.what() + " | " + each.state().text() + " | " + each.found() + " | " + each.took())
                .toList();
    }

    private void choose(int line) {
        model.chosenProperty().set(model.linesProperty().get().get(line));
    }

    @Test
    void refreshesAreListedWithStateDigestAndTimeAgainstTheOneBefore() {
        assertThat(lines())
                .containsExactly(
                        "Two shops | Done | 215 prices changed (180 down), 12 new, 9 gone | 2 min 0 s, 3 min 0 s faster",
                        "The Ornament Shop | Broken off | No price changed, 3 new, 0 gone | ",
                        "The Ornament Shop · 1998 | Done, with errors | 2 prices changed, 0 new, 1 gone, 2 pages held,"
                                + " 1 error | 9 s",
                        "Two shops | Done | No price changed, 17,000 new, 0 gone | 5 min 0 s");
        assertThat(model.summaryProperty().get()).isEqualTo("4 refreshes, the last on Nov 24, 2026, 12:00\u202fPM");
    }

    @Test
    void theNewestIsOpenFirstAndTellsAPartPerShop() {
        RunSheet sheet = model.sheetProperty().get();
        assertThat(sheet.title()).isEqualTo("Two shops");
        assertThat(sheet.parts())
                .extracting(RunSheet.Part::shop)
                .containsExactly("The Ornament Factory", "Hooked on Ornaments");
        RunSheet.Part part = sheet.parts().getFirst();
        assertThat(part.number()).isEqualTo("Run 5");
        assertThat(part.effort()).isEqualTo("1,270 pages in 2 min 0 s");
        assertThat(part.comparison()).isEqualTo("Against run 1: 3 min 0 s faster, 10,065 changes fewer");
        assertThat(part.bars()).containsExactly(1.0, 0.4);
        assertThat(sheet.mishaps()).isEmpty();
        assertThat(sheet.advice()).isEmpty();
    }

    @Test
    void whatFailedAndWhatIsHeldIsListed() {
        choose(2);
        RunSheet sheet = model.sheetProperty().get();
        assertThat(sheet.hasHeld()).isTrue();
        assertThat(sheet.mishaps())
                .extracting(RunSheet.Mishap::text)
                .containsExactly(
                        "60 of 80 known products would change",
                        "60 of 80 known products would change",
                        "It did not answer within 20 s.");
        assertThat(sheet.advice()).isEqualTo("The next refresh tries the failed pages again.");
    }

    @Test
    void anUnfinishedRefreshIsUnderWayWhileItsShopIsVisited() {
        assertThat(lines().get(1)).contains("Broken off");
        choose(1);
        assertThat(model.sheetProperty().get().advice()).startsWith("It was broken off.");
        progress.publish(overview(State.LISTINGS));
        assertThat(lines().get(1)).contains("Under way");
        assertThat(Objects.requireNonNull(model.chosenProperty().get()).what()).isEqualTo("The Ornament Shop");
    }

    @Test
    void aCancelledRefreshIsComparedWithNoneAndNoneWithIt() {
        var day = StagedRuns.NOON.plusSeconds(3 * 86_400);
        staged.refresh(StagedRuns.SHOP, "all", day, State.DONE, 100, new Changes(0, 0, 150, 0, 0, 0, 0));
        staged.refresh(
                StagedRuns.SHOP, "all", day.plusSeconds(3_600), State.CANCELLED, 4, new Changes(0, 0, 8, 0, 0, 0, 0));
        staged.refresh(
                StagedRuns.SHOP, "all", day.plusSeconds(7_200), State.DONE, 80, new Changes(0, 0, 140, 0, 0, 0, 0));
        model.show(true);
        assertThat(lines().get(0)).endsWith("| 1 min 20 s, 20 s faster");
        assertThat(lines().get(1)).startsWith("The Ornament Shop | Cancelled").endsWith("| 4 s");

        choose(0);
        RunSheet.Part whole = model.sheetProperty().get().parts().getFirst();
        assertThat(whole.comparison()).isEqualTo("Against run 7: 20 s faster, 10 changes fewer");
        assertThat(whole.bars()).containsExactly(1.0, 0.8);
        choose(1);
        RunSheet.Part cancelled = model.sheetProperty().get().parts().getFirst();
        assertThat(cancelled.comparison()).isEmpty();
        assertThat(cancelled.bars()).isEmpty();
    }

    @Test
    void theListIsNarrowedToOneShop() {
        model.vendorProperty().set(StagedRuns.HOOKED);
        assertThat(lines()).hasSize(2).allMatch(each -> each.startsWith("Hooked on Ornaments | Done"));
    }

    @Test
    void whatIsNotLookedAtIsNotRead() {
        model.show(false);
        staged.refresh(StagedRuns.SHOP, "all", StagedRuns.NOON, State.DONE, 5, Changes.NONE);
        progress.publish(overview(State.DONE));
        assertThat(lines()).hasSize(4);
        model.show(true);
        assertThat(lines()).hasSize(5);
    }

    @Test
    void newsOpensItsRefreshAndChangesAreShownOfItsRuns() {
        model.vendorProperty().set(StagedRuns.SHOP);
        model.reveal(1);
        assertThat(model.sheetProperty().get().runs()).containsExactly(1L, 2L);
        assertThat(model.vendorProperty().get()).isNull();
        model.showChanges();
        assertThat(shown).containsExactly(List.of(1L, 2L));
    }

    @Test
    void untilTheRefreshesAreReadNobodySaysThatThereAreNone() throws InterruptedException {
        try (var trouble = new Trouble();
                var waiting = model(trouble.slow(Runs.class, staged.runs()), trouble.background)) {
            waiting.show(true);
            assertThat(waiting.readProperty().get()).isFalse();
            trouble.end();
            assertThat(waiting.readProperty().get()).isTrue();
            assertThat(waiting.linesProperty().get()).hasSize(4);
        }
    }

    @Test
    void newsOfARefreshThatCannotBeReadSaysWhy() {
        try (var broken = model(Trouble.failing(Runs.class), background)) {
            broken.reveal(1);
            assertThat(broken.problemProperty().get()).matches(Trouble.CODED);
        }
    }

    @Test
    void aRefreshOfWhichNoMoreCanBeReadTellsItsLineAndWhy() {
        var line = model.linesProperty().get().getFirst();
        try (var broken = model(Trouble.failing(Runs.class), background)) {
            broken.chosenProperty().set(line);
            RunSheet sheet = broken.sheetProperty().get();
            assertThat(sheet.title()).isEqualTo("Two shops");
            assertThat(sheet.parts()).isEmpty();
            assertThat(sheet.advice()).matches(Trouble.CODED);
        }
    }
}

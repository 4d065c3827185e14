package org.projectchristmas.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.ui.changes.RecordedChanges.FACTORY;
import static org.projectchristmas.ui.changes.RecordedChanges.NOW;
import static org.projectchristmas.ui.changes.RecordedChanges.SHOP;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.ProductField;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.History;
import org.projectchristmas.ui.changes.ChangeLine.Direction;
import org.projectchristmas.ui.changes.ChangesViewModel.Content;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Trouble;

/** What the page of changes shows of a history. */
class ChangesViewModelTest {
    private final RecordedChanges history = new RecordedChanges();

    private ChangesViewModel model(@Nullable Instant lastVisit) {
        return model(history, lastVisit, new Background(Runnable::run, Runnable::run));
    }

    private static ChangesViewModel model(History source, @Nullable Instant lastVisit, Background background) {
        return new ChangesViewModel(
                new ChangesSources(
                        source, List.of(FACTORY, SHOP), Clock.fixed(NOW, ZoneOffset.UTC), ZoneOffset.UTC, lastVisit),
                background,
                Messages.in(Locale.US),
                new Formats(Locale.US, ZoneOffset.UTC));
    }

    private ChangesViewModel shown() {
        ChangesViewModel model = model(null);
        model.reload();
        return model;
    }

    @Test
    void aChangeIsToldInWords() {
        history.with(1, FACTORY, "price", "28.95", "24.95", 1)
                .with(2, SHOP, "availability", "available", "unavailable", 2)
                .with(3, SHOP, "delisted_at", null, "2026-11-24T12:00:00Z", 3)
                .with(4, SHOP, "artist", null, "Robert  Chad", 4, Author.caller("window"))
                .with(5, SHOP, "price", "0.00", "3.00", 5, Author.caller("cli"));

        List<ChangeLine> lines = shown().lines();

        ChangeLine price = lines.getFirst();
        assertThat(price.time()).isEqualTo("Nov 24, 2:00\u202fPM");
        assertThat(price.product()).isEqualTo("1998 Angel No. 1");
        assertThat(price.sku()).isEqualTo("QX1");
        assertThat(price.shop()).isEqualTo("The Ornament Factory");
        assertThat(price.field()).isEqualTo("Price");
        assertThat(List.of(price.before(), price.after())).containsExactly("$28.95", "$24.95");
        assertThat(price.direction()).isEqualTo(Direction.DOWN);
        assertThat(price.difference()).isEqualTo("−$4.00 (14%)");
        assertThat(price.author()).isEqualTo("Refresh 7");
        assertThat(lines.get(1).after()).isEqualTo("Sold out");
        assertThat(lines.get(1).difference()).isEmpty();
        assertThat(List.of(lines.get(2).before(), lines.get(2).after())).containsExactly("listed", "not listed");
        assertThat(List.of(
                        lines.get(3).before(),
                        lines.get(3).after(),
                        lines.get(3).author()))
                .containsExactly("none", "Robert Chad", "You");
        assertThat(lines.get(4).difference()).isEqualTo("+$3.00");
        assertThat(lines.get(4).author()).isEqualTo("Command line");
    }

    @Test
    void theCountsStandAboveTheList() {
        history.with(1, FACTORY, "price", "2.00", "1.00", 1).with(1, FACTORY, "price", "1.00", "2.00", 1);

        assertThat(shown().summaryProperty().get()).isEqualTo("2 prices changed, 1 down · 12 new · 9 gone");
    }

    @Test
    void aPeriodBeginsAtMidnight() {
        history.with(1, FACTORY, "name", "A", "B", 1)
                .with(2, FACTORY, "name", "A", "B", 20)
                .with(3, FACTORY, "name", "A", "B", 24 * 5)
                .with(4, FACTORY, "name", "A", "B", 24 * 20)
                .with(5, FACTORY, "name", "A", "B", 24 * 200);
        ChangesViewModel model = model(NOW.minusSeconds(2 * 3_600));

        assertThat(List.of(Period.TODAY, Period.YESTERDAY, Period.WEEK, Period.MONTH, Period.ALL, Period.LAST_VISIT))
                .extracting(each -> {
                    model.show(Period.MONTH);
                    model.show(each);
                    return model.lines().size();
                })
                .containsExactly(1, 2, 3, 4, 5, 1);
    }

    @Test
    void whoIsHereForTheFirstTimeIsNotOfferedTheLastVisit() {
        assertThat(model(null).periods()).doesNotContain(Period.LAST_VISIT);
        assertThat(model(NOW).periods()).contains(Period.LAST_VISIT);
    }

    @Test
    void filtersAreKeptTogether() {
        history.with(1, FACTORY, "name", "A", "B", 1)
                .with(2, FACTORY, "price", "1.00", "2.00", 1)
                .with(3, SHOP, "price", "1.00", "2.00", 1);
        ChangesViewModel model = shown();

        model.vendorProperty().set(FACTORY);
        model.fieldProperty().set(ProductField.PRICE);

        assertThat(model.lines()).extracting(ChangeLine::productId).containsExactly(2L);
    }

    @Test
    void whatARefreshChangedIsShownHoweverLongAgoItWas() {
        history.with(1, FACTORY, "name", "A", "B", 24 * 90, Author.refresh(1, 3))
                .with(2, FACTORY, "name", "A", "B", 24 * 90, Author.refresh(1, 4))
                .with(3, SHOP, "name", "A", "B", 1, Author.caller("cli"));
        ChangesViewModel model = shown();

        model.showRuns(List.of(3L));
        assertThat(model.lines()).extracting(ChangeLine::productId).containsExactly(1L);
        model.leaveRuns();
        assertThat(model.lines()).extracting(ChangeLine::productId).containsExactly(3L);
    }

    @Test
    void whyThereIsNothingIsSaid() {
        assertThat(shown().contentProperty().get()).isEqualTo(Content.NEVER);
        history.with(1, FACTORY, "name", "A", "B", 24 * 90);
        ChangesViewModel model = shown();
        assertThat(model.contentProperty().get()).isEqualTo(Content.QUIET);
        model.fieldProperty().set(ProductField.PRICE);
        assertThat(model.contentProperty().get()).isEqualTo(Content.NO_MATCH);
        model.fieldProperty().set(null);
        model.show(Period.ALL);
        assertThat(model.contentProperty().get()).isEqualTo(Content.LINES);
    }

    @Test
    void aLongListIsReadPageByPageToItsEnd() {
        for (int each = 0; each < 450; each++) {
            history.with(each, FACTORY, "name", "A", "B", 1);
        }
        ChangesViewModel model = shown();

        assertThat(model.lines()).hasSize(200);
        model.more();
        model.more();
        model.more();
        assertThat(model.lines()).hasSize(450).doesNotHaveDuplicates();
    }

    @Test
    void newsComesOnTopAndWhatWasReadFurtherDownStaysWhileThereIsNone() {
        for (int each = 0; each < 450; each++) {
            history.with(each, FACTORY, "name", "A", "B", 1);
        }
        ChangesViewModel model = shown();
        model.more();
        model.lookAgain();
        assertThat(model.lines()).hasSize(400);

        history.with(999, FACTORY, "name", "A", "B", 0);
        model.lookAgain();

        assertThat(model.lines().getFirst().productId()).isEqualTo(999);
    }

    @Test
    void aChosenLineIsToldWithItsProductEachTime() {
        history.with(41, FACTORY, "name", "A", "B", 1);
        ChangesViewModel model = shown();
        var seen = new ArrayList<@Nullable Long>();
        model.chosenProperty().subscribe((_, now) -> seen.add(now));

        model.choose(model.lines().getFirst());
        model.choose(model.lines().getFirst());

        assertThat(seen).containsExactly(41L, null, 41L);
    }

    @Test
    void untilTheHistoryIsReadNobodySaysThatThereIsNone() throws InterruptedException {
        try (var trouble = new Trouble()) {
            ChangesViewModel waiting = model(trouble.slow(History.class, history), null, trouble.background);
            waiting.reload();
            assertThat(waiting.contentProperty().get()).isEqualTo(Content.NOT_YET_KNOWN);
            trouble.end();
            assertThat(waiting.contentProperty().get()).isEqualTo(Content.NEVER);
        }
    }
}

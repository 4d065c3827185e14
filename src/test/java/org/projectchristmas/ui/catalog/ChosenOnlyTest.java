package org.projectchristmas.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.shell.SampleProducts;

/** Nothing but what was selected is looked at. */
class ChosenOnlyTest {
    private static final Clock CLOCK = Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC);

    private final ColumnarIndex index = new ColumnarIndex();
    /** What the background has yet to do, while it is busy. */
    private final Deque<Runnable> late = new ArrayDeque<>();

    private boolean isBusy;
    private final Background background = new Background(this::work, Runnable::run);
    private final CatalogViewModel model = new CatalogViewModel(
            index,
            () -> 0,
            background,
            new LiveBinding(Runnable::run),
            CLOCK,
            action -> new Paced(action, Duration.ofMillis(250), (_, _) -> {}, Runnable::run, Runnable::run));

    @BeforeEach
    void choose() {
        index.put(SampleProducts.products(600));
        for (int position : new int[] {4, 9, 20}) {
            model.picked().toggle(position);
        }
    }

    @Test
    void theStepBackShowsAllAgainWithTheSameSelectedAndTheStepForwardTheChosen() {
        var trail = new TrailViewModel(model, CLOCK);
        model.showOnlyPicked(ChosenOnlyTest::unexpected);
        assertThat(found()).isEqualTo(3);
        trail.back();
        assertThat(found()).isEqualTo(600);
        assertThat(model.picked().count()).isEqualTo(3);
        assertThat(trail.canGoBackProperty().get()).isFalse();
        trail.forward();
        assertThat(found()).isEqualTo(3);
        assertThat(model.picked().count()).isEqualTo(3);
    }

    @Test
    void facetsAndTotalsAreOfTheChosen() {
        var totals = new TotalsViewModel(model, background);
        model.showOnlyPicked(ChosenOnlyTest::unexpected);
        model.picked().none();
        assertThat(index.facets(model.query(), Cancellation.never()).total()).isEqualTo(3);
        assertThat(totals.totalsProperty().get().count()).isEqualTo(3);
        model.choicesProperty()
                .set(FacetChoices.NONE.with(
                        Facet.VENDOR,
                        new FacetChoice(Set.of(answer().row(0).vendor().value()), null)));
        assertThat(found()).isBetween(1, 3);
        assertThat(index.facets(model.query(), Cancellation.never()).total()).isEqualTo(found());
    }

    @Test
    void wordsLookAmongTheChosenAndAnotherBranchLeavesThem() {
        model.showOnlyPicked(ChosenOnlyTest::unexpected);
        model.wordsProperty().set("no such thing");
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NO_MATCH);
        model.wordsProperty().set("");
        assertThat(found()).isEqualTo(3);
        model.choose(new Branch.Vendor(Rows.SHOP));
        assertThat(model.onlyProperty().get()).isNull();
        assertThat(found()).isGreaterThan(3);
    }

    @Test
    void theBranchThatIsShownAnywayShowsAllOfIt() {
        model.showOnlyPicked(ChosenOnlyTest::unexpected);
        model.choose(Branch.ALL);
        assertThat(found()).isEqualTo(600);
    }

    @Test
    void theChosenAreFollowedThroughARefreshAndNothingComesToThem() {
        model.showOnlyPicked(ChosenOnlyTest::unexpected);
        long first = answer().id(0);
        index.put(SampleProducts.products(900));
        assertThat(found()).isEqualTo(3);
        assertThat(answer().id(0)).isEqualTo(first);
        assertThat(Objects.requireNonNull(model.onlyProperty().get()).count()).isEqualTo(3);
    }

    @Test
    void ofTheChosenAFewCanBeChosenAndTheyAreRememberedStepByStep() {
        var trail = new TrailViewModel(model, CLOCK);
        model.showOnlyPicked(ChosenOnlyTest::unexpected);
        model.picked().choose(1);
        model.showOnlyPicked(ChosenOnlyTest::unexpected);
        assertThat(found()).isEqualTo(1);
        trail.back();
        assertThat(found()).isEqualTo(3);
    }

    @Test
    void withNothingSelectedAllStays() {
        model.picked().none();
        model.showOnlyPicked(ChosenOnlyTest::unexpected);
        assertThat(found()).isEqualTo(600);
        assertThat(model.onlyProperty().get()).isNull();
    }

    @Test
    void whoeverGoesElsewhereMeanwhileIsNotShownTheChosenThere() {
        showOnlyPickedLate();
        model.choose(new Branch.Vendor(Rows.SHOP));
        catchUp();
        assertThat(model.onlyProperty().get()).isNull();

        showOnlyPickedLate();
        model.choose(new Branch.Vendor(Rows.SHOP));
        catchUp();
        assertThat(model.onlyProperty().get()).isNull();

        model.picked().choose(2);
        showOnlyPickedLate();
        model.reveal(answer().id(5));
        catchUp();
        assertThat(model.onlyProperty().get()).isNull();
    }

    @Test
    void wordsThatAreTypedMeanwhileLookAmongTheChosen() {
        showOnlyPickedLate();
        model.wordsProperty().set("no such thing");
        catchUp();
        model.wordsProperty().set("");
        assertThat(found()).isEqualTo(3);
    }

    private void showOnlyPickedLate() {
        isBusy = true;
        model.showOnlyPicked(ChosenOnlyTest::unexpected);
        isBusy = false;
    }

    private void catchUp() {
        while (!late.isEmpty()) {
            late.remove().run();
        }
    }

    private void work(Runnable task) {
        if (isBusy) {
            late.add(task);
        } else {
            task.run();
        }
    }

    private SearchResult answer() {
        return model.shownProperty().get().result();
    }

    private int found() {
        return answer().size();
    }

    private static void unexpected(Exception failure) {
        throw new AssertionError(failure);
    }
}

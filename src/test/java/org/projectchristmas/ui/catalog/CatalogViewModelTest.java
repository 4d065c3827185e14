package org.projectchristmas.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.shell.SampleProducts;

class CatalogViewModelTest {
    private final ColumnarIndex index = new ColumnarIndex();
    private final Queue<Runnable> gaps = new ArrayDeque<>();
    private long stored;
    private CatalogViewModel model = model(index);

    private CatalogViewModel model(CatalogIndex searched) {
        return model(searched, () -> stored);
    }

    private CatalogViewModel model(CatalogIndex searched, LongSupplier counted) {
        return new CatalogViewModel(
                searched,
                counted,
                new Background(Runnable::run, Runnable::run),
                new LiveBinding(Runnable::run),
                Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC),
                action -> new Paced(action, Duration.ofMillis(250), (_, _) -> {}, gaps::add, Runnable::run));
    }

    @Test
    void anEmptyCatalogIsANewOne() {
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NEW_CATALOG);
    }

    @Test
    void aCatalogThatIsStillBeingReadIsNotCalledNew() {
        stored = 3;
        var other = model(new ColumnarIndex());
        assertThat(other.emptinessProperty().get()).isEqualTo(Emptiness.NOT_YET_KNOWN);
    }

    @Test
    void howMuchIsStillToBeReadIsToldUntilItIs() {
        startOf(300);
        assertThat(model.fillingProperty().get()).isEqualTo(300);
        fill(100);
        assertThat(model.countsProperty().get().total()).isEqualTo(100);
        assertThat(model.fillingProperty().get()).isEqualTo(300);
        fill(300);
        assertThat(model.fillingProperty().get()).isZero();
        stored = 301;
        fill(300);
        assertThat(model.fillingProperty().get()).isZero();
    }

    @Test
    void rowsThatArriveAreShownAtTheNextPace() {
        index.put(SampleProducts.products(10));
        index.put(SampleProducts.products(20));
        assertThat(found()).isZero();
        gaps.remove().run();
        assertThat(found()).isEqualTo(20);
        assertThat(model.countsProperty().get().total()).isEqualTo(20);
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NOT_EMPTY);
    }

    @Test
    void typingSearchesAtOnce() {
        fill(100);
        model.wordsProperty().set("father chr");
        assertThat(found()).isBetween(1, 99);
        assertThat(model.shownProperty().get().words()).containsExactly("chr", "father");
        model.wordsProperty().set("no such thing");
        assertThat(model.emptinessProperty().get()).isEqualTo(Emptiness.NO_MATCH);
    }

    @Test
    void whileTheWordsAreNoQueryWhatWasFoundStaysAndTheProblemIsTold() {
        fill(100);
        model.wordsProperty().set("year:1998");
        int of1998 = found();
        assertThat(of1998).isBetween(1, 99);

        model.wordsProperty().set("year:1998 price<");
        assertThat(found()).isEqualTo(of1998);
        assertThat(Objects.requireNonNull(model.problemProperty().get()).start())
                .isEqualTo(10);

        model.wordsProperty().set("year:1998 price<1000");
        assertThat(model.problemProperty().get()).isNull();
        assertThat(found()).isBetween(1, of1998);
    }

    @Test
    void aWordThatBecomesAFieldIsTakenBack() {
        fill(100);
        model.wordsProperty().set("father");
        int fathers = found();
        model.wordsProperty().set("father -price");
        model.wordsProperty().set("father price");
        assertThat(found()).isZero();
        model.wordsProperty().set("father price:");
        assertThat(found()).isEqualTo(fathers);
        model.wordsProperty().set("father price:x");
        assertThat(found()).isEqualTo(fathers);
        model.wordsProperty().set("father prise");
        assertThat(found()).isZero();
        model.wordsProperty().set("father prise:\"1 2\"");
        assertThat(found()).isEqualTo(fathers);
        model.wordsProperty().set("father price:<5000");
        assertThat(found()).isBetween(1, fathers);
    }

    @Test
    void aShelfCombinesWithTheLanguageAndWithWhatIsChosen() {
        fill(900);
        model.branchProperty().set(new Branch.Vendor(Rows.SHOP));
        int ofShop = found();
        model.wordsProperty().set("price<30");
        int cheap = found();
        assertThat(cheap).isBetween(1, ofShop - 1);
        model.choicesProperty()
                .set(FacetChoices.NONE.with(Facet.YEAR, new FacetChoice(Set.of(), new FacetChoice.Range(1990, 1999))));
        assertThat(found()).isBetween(1, cheap - 1);
    }

    @Test
    void aBranchNarrowsTheQuestion() {
        model.branchProperty().set(new Branch.Year(Rows.SHOP, 1998));
        assertThat(model.query().branch().vendor()).isEqualTo(Rows.SHOP);
        assertThat(model.query().branch().year()).isEqualTo(1998);
        model.branchProperty().set(new Branch.Shelf(Shelf.PRICE_DROPS));
        assertThat(model.query())
                .isEqualTo(new CatalogQuery(
                        "",
                        null,
                        null,
                        Shelf.PRICE_DROPS,
                        SampleProducts.NOW.minus(CatalogViewModel.RECENT),
                        Sort.MOVE,
                        false));
    }

    @Test
    void theSelectionFollowsItsProductThroughARefresh() {
        fill(10);
        select(7);
        fill(40);
        assertThat(Objects.requireNonNull(model.selectedProperty().get()).id()).isEqualTo(7);
        var shown = model.shownProperty().get();
        assertThat(shown.result().id(shown.selected())).isEqualTo(7);
    }

    @Test
    void aSelectionThatIsNotAmongTheMatchesIsGivenUp() {
        fill(10);
        select(7);
        model.wordsProperty().set("no such thing");
        assertThat(model.selectedProperty().get()).isNull();
    }

    @Test
    void aProductIsRevealedWhereverItIs() {
        fill(30);
        model.wordsProperty().set("no such thing");
        model.branchProperty().set(new Branch.Shelf(Shelf.PRICE_DROPS));
        model.reveal(23);
        var shown = model.shownProperty().get();
        assertThat(Objects.requireNonNull(model.selectedProperty().get()).id()).isEqualTo(23);
        assertThat(shown.anchor()).isEqualTo(shown.selected());
        assertThat(model.wordsProperty().get()).isEmpty();
    }

    @Test
    void aProductThatIsAmongWhatIsFoundIsRevealedThere() {
        fill(30);
        model.wordsProperty().set("father");
        int found = found();
        long id = model.shownProperty().get().result().id(found - 1);
        model.reveal(id);
        assertThat(Objects.requireNonNull(model.selectedProperty().get()).id()).isEqualTo(id);
        assertThat(model.wordsProperty().get()).isEqualTo("father");
        assertThat(found()).isEqualTo(found);
    }

    @Test
    void theRowAtTheTopStaysThereWhenTheCatalogChangesButNotWhenTheQuestionDoes() {
        fill(30);
        model.keepInPlace(() -> 12L);
        fill(60);
        var shown = model.shownProperty().get();
        assertThat(shown.result().id(shown.anchor())).isEqualTo(12);
        model.arranged().orderProperty().set(List.of(new SortOrder(Sort.NAME, false)));
        assertThat(model.shownProperty().get().anchor()).isEqualTo(-1);
    }

    @Test
    void goingBackShowsWordsChoicesBranchSelectionAndPlaceOfBefore() {
        fill(300);
        var trail = new TrailViewModel(model, Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC));
        select(200);
        model.keepInPlace(() -> 190L);
        model.wordsProperty().set("no such thing");
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(trail.canGoBackProperty().get()).isTrue();
        assertThat(trail.canGoForwardProperty().get()).isFalse();

        trail.back();
        assertThat(model.wordsProperty().get()).isEmpty();
        assertThat(Objects.requireNonNull(model.selectedProperty().get()).id()).isEqualTo(200);
        var shown = model.shownProperty().get();
        assertThat(shown.result().id(shown.anchor())).isEqualTo(190);
        assertThat(trail.canGoBackProperty().get()).isFalse();

        trail.forward();
        assertThat(model.wordsProperty().get()).isEqualTo("no such thing");
        assertThat(found()).isZero();
    }

    @Test
    void whatIsSelectedStaysInSightWhenTheSearchIsCleared() {
        fill(300);
        model.wordsProperty().set("father");
        model.picked().choose(found() - 1);
        long id = Objects.requireNonNull(model.selectedProperty().get()).id();
        model.wordsProperty().set("");
        var shown = model.shownProperty().get();
        assertThat(found()).isEqualTo(300);
        assertThat(shown.result().id(shown.anchor())).isEqualTo(id);

        model.arranged().orderProperty().set(List.of(new SortOrder(Sort.PRICE, false)));
        assertThat(model.shownProperty().get().anchor())
                .as("another order begins at its top")
                .isEqualTo(-1);
    }

    @Test
    void whatWasLookedAtIsResumedThoughTheCatalogIsStillBeingRead() {
        startOf(300);
        var left = Sight.ALL.selecting(200L).scrolledTo(190L);
        model.resume(left);
        fill(100);
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(model.sightProperty().get().selected()).isEqualTo(200);
        fill(300);
        assertThat(Objects.requireNonNull(model.selectedProperty().get()).id()).isEqualTo(200);
        var shown = model.shownProperty().get();
        assertThat(shown.result().id(shown.anchor())).isEqualTo(190);
        assertThat(model.topmost()).isNull();
    }

    @Test
    void aProductThatIsGoneIsNotAwaitedForEver() {
        startOf(300);
        model.resume(Sight.ALL.selecting(4711L).scrolledTo(4711L));
        fill(300);
        assertThat(model.sightProperty().get().selected()).isNull();
        model.keepInPlace(() -> 12L);
        assertThat(model.topmost()).isEqualTo(12);
    }

    /** The program starts: the catalog has products that the index does not have yet. */
    private void startOf(int count) {
        model.close();
        gaps.clear();
        stored = count;
        model = model(index);
    }

    private void fill(int count) {
        index.put(SampleProducts.products(count));
        while (!gaps.isEmpty() && found() != count) {
            gaps.remove().run();
        }
    }

    private int found() {
        return model.shownProperty().get().result().size();
    }

    private void select(long id) {
        var result = model.shownProperty().get().result();
        for (int at = 0; at < result.size(); at++) {
            if (result.id(at) == id) {
                model.picked().choose(at);
            }
        }
    }

    @Test
    void aSearchThatFailsSaysWhyInsteadOfShowingOtherRows() {
        index.put(SampleProducts.products(20));
        var broken = model(Trouble.failing(CatalogIndex.class, index, "search"));
        assertThat(broken.emptinessProperty().get()).isEqualTo(Emptiness.FAILED);
        assertThat(broken.failureProperty().get()).hasMessage(Trouble.SENTENCE);
    }

    @Test
    void aCatalogThatCannotBeCountedIsNotWaitedForForEver() {
        LongSupplier uncounted = () -> Trouble.failing(LongSupplier.class).getAsLong();
        var broken = model(new ColumnarIndex(), uncounted);
        assertThat(broken.emptinessProperty().get()).isEqualTo(Emptiness.FAILED);
        assertThat(broken.failureProperty().get()).hasMessage(Trouble.SENTENCE);

        index.put(SampleProducts.products(20));
        var filled = model(index, uncounted);
        assertThat(filled.emptinessProperty().get())
                .as("what was found is shown all the same")
                .isEqualTo(Emptiness.NOT_EMPTY);
        assertThat(filled.countsProperty().get().total()).isEqualTo(20);
    }
}

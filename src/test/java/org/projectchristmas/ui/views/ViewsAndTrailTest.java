package org.projectchristmas.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.ProductIds;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.ui.catalog.Sight;
import org.projectchristmas.ui.catalog.TrailViewModel;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.catalog.list.ColumnMemory;
import org.projectchristmas.ui.shell.SampleProducts;

/** Views together with the rest of what is looked for, and where it was looked for before. */
class ViewsAndTrailTest extends ViewsOnScreen {
    @Test
    void goingBackOpensTheViewAgainWithItsArrangement() {
        screen.arrange(GRID);
        save("One", "father");
        screen.arrange(Arrangement.FIRST_TIME);
        catalog.choose(Branch.ALL);
        var own = screen.now;
        var trail = new TrailViewModel(catalog, CLOCK);
        model.open(id(0));
        catalog.choose(new Branch.Vendor(SampleProducts.SHOPS.get(1)));
        trail.back();
        assertThat(model.openNameProperty().get()).isEqualTo("One");
        assertThat(screen.now).isEqualTo(GRID);
        assertThat(model.changedProperty().get()).isFalse();
        trail.back();
        assertThat(model.openNameProperty().get()).isEmpty();
        assertThat(screen.now).isEqualTo(own);
    }

    @Test
    void aStepBackToAViewThatIsGoneShowsWhatItLookedForAndSaysSo() {
        screen.arrange(GRID);
        save("One", "father");
        screen.arrange(Arrangement.FIRST_TIME);
        catalog.choose(Branch.ALL);
        var trail = new TrailViewModel(catalog, CLOCK);
        model.open(id(0));
        catalog.choose(new Branch.Vendor(SampleProducts.SHOPS.get(1)));
        model.remove(id(0));
        trail.back();
        assertThat(told).endsWith("That view was removed; this is what it looked for.");
        assertThat(catalog.viewProperty().get()).isNull();
        assertThat(catalog.sightProperty().get().view()).isNull();
        assertThat(catalog.wordsProperty().get()).isEqualTo("father");
        trail.forward();
        assertThat(catalog.branchProperty().get()).isEqualTo(new Branch.Vendor(SampleProducts.SHOPS.get(1)));
        trail.back();
        trail.back();
        assertThat(catalog.wordsProperty().get())
                .as("the way goes on beyond it")
                .isEmpty();
        assertThat(told)
                .filteredOn(each -> each.startsWith("That view was removed"))
                .hasSize(1);
    }

    @Test
    void aViewThatWasOpenIsOpenAtTheNextStartWithoutBeingLaidOutAnew() {
        screen.arrange(GRID);
        save("One", "father");
        long id = id(0);
        var next = model();
        screen.now = columns(new ColumnMemory("sku", 90, true));
        catalog.resume(Sight.of(ViewQuery.of("father price<40")).in(id));
        next.resume(Arrangement.FIRST_TIME);
        assertThat(next.ownArrangement()).isEqualTo(Arrangement.FIRST_TIME);
        var shown = screen.now;
        next.reload();
        assertThat(screen.now).isEqualTo(shown);
        assertThat(next.openNameProperty().get()).isEqualTo("One");
        assertThat(next.changedProperty().get()).isTrue();
        assertThat(next.ownArrangement()).isEqualTo(Arrangement.FIRST_TIME);
    }

    @Test
    void listingsChosenOneByOneAreNoViewAndOneIsToldHowToGoOn() {
        catalog.look(Sight.ALL.within(ProductIds.of(3, 5)));
        model.save();
        assertThat(model.rows()).isEmpty();
        assertThat(told)
                .containsExactly("A view keeps a search, and not listings chosen one by one. "
                        + "Show all again to save the search. - Show all again");
        Objects.requireNonNull(offered).run();
        assertThat(catalog.onlyProperty().get()).isNull();
        model.save();
        assertThat(model.rows()).hasSize(1);
    }
}

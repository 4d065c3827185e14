package org.projectchristmas.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.catalog.search.FacetChoice;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.view.SavedViews;
import org.projectchristmas.catalog.view.ViewException;
import org.projectchristmas.catalog.view.ViewName;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.ui.catalog.Sight;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.catalog.list.Arrangement.Layout;
import org.projectchristmas.ui.catalog.list.ColumnMemory;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.shell.SampleProducts;

class ViewsViewModelTest extends ViewsOnScreen {
    @Test
    void whatTheWindowShowsIsSavedAndFoundAgainAsAWhole() {
        var choices = FacetChoices.NONE.with(Facet.YEAR, new FacetChoice(Set.of(), new FacetChoice.Range(1990, 1999)));
        catalog.look(Sight.of(new ViewQuery("price<40 ", choices, new Branch.Vendor(SampleProducts.SHOPS.get(1)))));
        screen.arrange(GRID);
        model.saveNew("Cheap nineties");
        assertThat(model.openNameProperty().get()).isEqualTo("Cheap nineties");
        assertThat(model.changedProperty().get()).isFalse();
        assertThat(told).containsExactly("Saved “Cheap nineties” - Undo");

        catalog.choose(Branch.ALL);
        assertThat(catalog.wordsProperty().get())
                .as("what the view looks for is left with it")
                .isEmpty();
        screen.arrange(Arrangement.FIRST_TIME);

        model.open(id(0));
        assertThat(catalog.wordsProperty().get()).isEqualTo("price<40");
        assertThat(catalog.choicesProperty().get()).isEqualTo(choices);
        assertThat(catalog.branchProperty().get()).isEqualTo(new Branch.Vendor(SampleProducts.SHOPS.get(1)));
        assertThat(screen.now).isEqualTo(GRID);
        pass();
        assertThat(row(0).found())
                .isEqualTo(catalog.shownProperty().get().result().size());
        assertThat(row(0).isOpen()).isTrue();

        catalog.choose(Branch.ALL);
        assertThat(screen.now).as("the catalog has its own arrangement back").isEqualTo(Arrangement.FIRST_TIME);
        assertThat(row(0).isOpen()).isFalse();
    }

    @Test
    void anOpenViewThatIsChangedSaysSoAndCanBeSavedOrSavedAsNew() {
        save("One", "father");
        model.open(id(0));
        catalog.wordsProperty().set("father ");
        assertThat(model.changedProperty().get()).as("a blank is no change").isFalse();
        catalog.wordsProperty().set("father price<40");
        assertThat(row(0).isChanged()).isTrue();

        model.saveChanges();
        assertThat(stored.all().getFirst().query()).isEqualTo(ViewQuery.of("father price<40"));
        assertThat(row(0).isChanged()).isFalse();
        screen.arrange(GRID);
        assertThat(row(0).isChanged()).isTrue();
        model.saveNew("Two");
        assertThat(stored.all()).extracting(each -> each.name().value()).containsExactly("One", "Two");
        assertThat(model.openNameProperty().get()).isEqualTo("Two");
        model.open(id(0));
        assertThat(screen.now).isEqualTo(Arrangement.FIRST_TIME);
        model.open(id(1));
        assertThat(screen.now).isEqualTo(GRID);
    }

    @Test
    void theWidthOfAColumnIsNoChange() {
        screen.arrange(columns(new ColumnMemory("name", 200, true), new ColumnMemory("sku", 90, false)));
        model.saveNew("One");
        screen.arrange(columns(new ColumnMemory("name", 321, true), new ColumnMemory("sku", 90, false)));
        assertThat(model.changedProperty().get()).isFalse();
        screen.arrange(columns(new ColumnMemory("name", 321, true), new ColumnMemory("sku", 90, true)));
        assertThat(model.changedProperty().get()).isTrue();
    }

    @Test
    void anArrangementOfANewerProgramIsNotUnderstoodAndNotDestroyed() throws ViewException {
        for (String alien : List.of(
                "{\"layout\": \"HOLOGRAM\"}", "not json", "[]", "null", "{\"order\": [{\"descending\": true}]}")) {
            var view = stored.save(ViewName.of("Alien " + alien), ViewQuery.of("father"), alien);
            model.reload();
            screen.arrange(GRID);
            model.open(view.id());
            assertThat(screen.now.layout()).as(alien).isEqualTo(Layout.TABLE);
            assertThat(catalog.wordsProperty().get()).isEqualTo("father");
            catalog.wordsProperty().set("father price<40");
            model.saveChanges();
            assertThat(stored.all().getLast().arrangement()).isEqualTo(alien);
            assertThat(stored.all().getLast().query().words()).isEqualTo("father price<40");
            catalog.choose(Branch.ALL);
        }
    }

    @Test
    void aViewIsRenamedUnlessTheNameIsNone() {
        save("One", "a");
        save("Two", "b");
        assertThat(model.problemOf(" ", id(0))).isEqualTo("A view needs a name.");
        assertThat(model.problemOf("TWO", id(0))).isEqualTo("There is a view of that name already.");
        assertThat(model.problemOf("ONE", id(0))).isNull();
        model.rename(id(0), "two");
        assertThat(told).endsWith("There is a view of that name already.");
        model.rename(id(0), " Uno ");
        assertThat(names()).containsExactly("Uno", "Two");
        model.undoNewest();
        assertThat(names()).containsExactly("One", "Two");
    }

    @Test
    void viewsAreMovedByStepsAndToPlaces() {
        save("a", "a");
        save("b", "b");
        save("c", "c");
        model.moveBy(id(2), -1);
        assertThat(names()).containsExactly("a", "c", "b");
        model.moveBy(id(0), -1);
        model.move(id(0), 99);
        assertThat(names()).containsExactly("c", "b", "a");
        model.undoNewest();
        model.undoNewest();
        assertThat(names()).containsExactly("a", "b", "c");
    }

    @Test
    void aRemovedViewComesBackFromTheToastOnceOrByKey() {
        save("a", "a");
        save("b", "b");
        model.open(id(0));
        model.remove(id(0));
        assertThat(told).endsWith("Removed “a” - Undo");
        assertThat(names()).containsExactly("b");
        assertThat(model.openNameProperty().get()).isEmpty();
        assertThat(catalog.wordsProperty().get()).as("what was found stays").isEqualTo("a");
        var undo = Objects.requireNonNull(offered);
        undo.run();
        undo.run();
        assertThat(names()).containsExactly("a", "b");
        model.remove(id(1));
        model.undoNewest();
        assertThat(names()).containsExactly("a", "b");
        assertThat(told).endsWith("Undone");
    }

    @Test
    void withNothingToTakeBackOneIsToldSo() {
        model.undoNewest();
        assertThat(told).containsExactly("There is nothing to undo.");
    }

    @Test
    void aSearchWithAMistakeIsNotSaved() {
        catalog.wordsProperty().set("price:cheap");
        model.beginNew();
        assertThat(told).containsExactly("The search has a mistake; correct it before you save it.");
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void aNewViewIsSuggestedANameThatIsFree() {
        save("father", "x");
        catalog.choose(Branch.ALL);
        catalog.wordsProperty().set(" father");
        model.beginNew();
        assertThat(model.rows().getLast().name()).isEqualTo("father 2");
        model.cancelNew();
        assertThat(model.rows()).hasSize(1);
        catalog.wordsProperty().set("");
        model.save();
        assertThat(model.rows().getLast().name()).isEqualTo("All ornaments");
    }

    @Test
    void countsFollowTheCatalogAndTheDaysThatPass() {
        save("All", "");
        save("Nineties", "year:1990..1999");
        pass();
        assertThat(row(0).found()).isEqualTo(300);
        index.put(SampleProducts.products(900));
        pass();
        assertThat(row(0).found()).isEqualTo(900);
        assertThat(row(1).found()).isBetween(1, 899);
    }

    @Test
    void aQueryOfANewerProgramHasNoCountAndBreaksNothing() throws ViewException {
        stored.save(ViewName.of("Odd"), ViewQuery.of("price:cheap"), "");
        save("All", "");
        pass();
        assertThat(row(0).found()).isNegative();
        assertThat(row(1).found()).isEqualTo(300);
        model.open(id(0));
        assertThat(catalog.problemProperty().get()).isNotNull();
    }

    @Test
    void aViewThatWasSavedElsewhereIsSeenWhenTheViewsAreReadAgain() throws ViewException {
        stored.save(ViewName.of("By command"), ViewQuery.of("father"), "");
        assertThat(model.rows()).isEmpty();
        model.reload();
        assertThat(names()).containsExactly("By command");
        model.open(id(0));
        assertThat(model.changedProperty().get()).isFalse();
        stored.remove(id(0));
        model.reload();
        assertThat(catalog.viewProperty().get()).isNull();
    }

    @Test
    void viewsThatCannotBeReadAreToldInOneSentenceWithACode() {
        var broken = model(Trouble.failing(SavedViews.class));
        broken.saveNew("One");
        assertThat(told).last().asString().matches("The views cannot be read or saved now: " + Trouble.CODED);
    }
}

package org.projectchristmas.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.shell.SampleProducts;

/** What is selected for whoever goes into the products with nothing selected, such as after looking at the rows of an answer. */
class FirstChosenTest {
    private final ColumnarIndex index = new ColumnarIndex();
    /** What is asked and not yet answered. */
    private final Queue<Runnable> questions = new ArrayDeque<>();

    private final CatalogViewModel model = model();

    private CatalogViewModel model() {
        return new CatalogViewModel(
                index,
                () -> 0,
                new Background(questions::add, Runnable::run),
                new LiveBinding(Runnable::run),
                Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC),
                action -> new Paced(action, Duration.ofMillis(250), (_, _) -> {}, Runnable::run, Runnable::run));
    }

    @BeforeEach
    void fill() {
        index.put(SampleProducts.products(100));
        answer();
        model.picked().choose(7);
    }

    private void answer() {
        while (!questions.isEmpty()) {
            questions.remove().run();
        }
    }

    @Test
    void whoGoesToTheProductsOfAnotherQuestionFindsItsFirstOneSelectedAndNoneOfTheQuestionBefore() {
        model.look(Sight.of(ViewQuery.of("father")));
        assertThat(model.leavesFirstToAnswer()).isTrue();
        assertThat(model.selectedProperty().get()).isNull();
        answer();
        var shown = model.shownProperty().get().result();
        assertThat(shown.size()).isBetween(1, 99);
        assertThat(Objects.requireNonNull(model.selectedProperty().get()).id()).isEqualTo(shown.id(0));
    }

    @Test
    void whatIsSelectedMeanwhileStaysSo() {
        model.look(Sight.of(ViewQuery.ALL));
        assertThat(model.leavesFirstToAnswer()).isTrue();
        var before = model.shownProperty().get().result();
        model.picked().choose(9);
        answer();
        assertThat(Objects.requireNonNull(model.selectedProperty().get()).id()).isEqualTo(before.id(9));
    }

    @Test
    void anAnswerThatIsThereLeavesTheFirstToWhoeverGoesIntoIt() {
        assertThat(model.leavesFirstToAnswer()).isFalse();
        model.picked().none();
        model.wordsProperty().set("father");
        answer();
        assertThat(model.selectedProperty().get()).isNull();
    }

    @Test
    void atTheStartNothingIsSelected() {
        var fresh = model();
        assertThat(fresh.leavesFirstToAnswer()).isTrue();
        answer();
        assertThat(fresh.shownProperty().get().result().size()).isEqualTo(100);
        assertThat(fresh.selectedProperty().get()).isNull();
    }

    @Test
    void nothingIsSelectedOfAnAnswerWithoutProducts() {
        model.look(Sight.of(ViewQuery.of("no such thing")));
        assertThat(model.leavesFirstToAnswer()).isTrue();
        answer();
        assertThat(model.selectedProperty().get()).isNull();
        model.wordsProperty().set("father");
        answer();
        assertThat(model.selectedProperty().get()).isNull();
    }
}

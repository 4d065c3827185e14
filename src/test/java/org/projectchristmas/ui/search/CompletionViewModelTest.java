package org.projectchristmas.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.Completer;
import org.projectchristmas.catalog.search.Completion;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.shell.SampleProducts;

/** What the search box offers to whoever types. */
class CompletionViewModelTest {
    private final ColumnarIndex index = new ColumnarIndex();

    private CompletionViewModel model(CatalogIndex counted) {
        return model(counted, Runnable::run);
    }

    private CompletionViewModel model(CatalogIndex counted, Executor workers) {
        index.put(SampleProducts.products(200));
        return new CompletionViewModel(
                new Completer(counted, Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC)),
                new Background(workers, Runnable::run));
    }

    @Test
    void aFieldIsOfferedUntilItIsDismissed() {
        var model = model(index);
        model.look("ser", 3, false);
        assertThat(model.isOpen()).isTrue();
        model.dismiss();
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void aCandidateIsWrittenOnlyIntoTheTextThatItIsFor() {
        var workers = new ArrayDeque<Runnable>();
        var model = model(index, workers::add);
        model.look("ser", 3, false);
        workers.remove().run();
        model.move(1);
        assertThat(model.accept("ser", 0)).contains(new Completion.Edit("series:", 7));

        model.look("serie", 5, false);
        assertThat(model.accept("serie", 0)).isEmpty();
        assertThat(model.acceptMarked("a")).isEmpty();
        workers.remove().run();
        assertThat(model.accept("serie", 0)).contains(new Completion.Edit("series:", 7));
    }

    @Test
    void whatWasOfferedForAnOlderTextGoesIfTheNewerOneHasNoAnswer() {
        var model = model(Trouble.failing(CatalogIndex.class, index, "facets"));
        model.look("ser", 3, false);
        assertThat(model.isOpen()).isTrue();
        model.look("series:a", 8, false);
        assertThat(model.isOpen()).isFalse();
    }
}

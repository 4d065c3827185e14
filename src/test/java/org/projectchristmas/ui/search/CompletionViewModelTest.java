package org.projectchristmas.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.Completer;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.shell.SampleProducts;

/** What the search box offers to whoever types. */
class CompletionViewModelTest {
    private final ColumnarIndex index = new ColumnarIndex();

    private CompletionViewModel model(CatalogIndex counted) {
        index.put(SampleProducts.products(200));
        return new CompletionViewModel(
                new Completer(counted, Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC)),
                new Background(Runnable::run, Runnable::run));
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
    void whatWasOfferedForAnOlderTextGoesIfTheNewerOneHasNoAnswer() {
        var model = model(Trouble.failing(CatalogIndex.class, index, "facets"));
        model.look("ser", 3, false);
        assertThat(model.isOpen()).isTrue();
        model.look("series:a", 8, false);
        assertThat(model.isOpen()).isFalse();
    }
}

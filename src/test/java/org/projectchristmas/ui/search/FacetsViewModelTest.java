package org.projectchristmas.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.Facet;
import org.projectchristmas.ui.catalog.CatalogViewModel;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.LiveBinding;
import org.projectchristmas.ui.fx.Paced;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.search.FacetsViewModel.Content;
import org.projectchristmas.ui.shell.SampleProducts;

/** What the pane of filters counts, and what it says while it cannot. */
class FacetsViewModelTest {
    private final ColumnarIndex index = new ColumnarIndex();
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final CatalogViewModel catalog = new CatalogViewModel(
            index,
            () -> 0,
            background,
            new LiveBinding(Runnable::run),
            Clock.fixed(SampleProducts.NOW, ZoneOffset.UTC),
            action -> new Paced(action, Duration.ofMillis(250), (_, _) -> {}, Runnable::run, Runnable::run));

    @BeforeEach
    void fill() {
        index.put(SampleProducts.products(200));
    }

    @Test
    void nothingIsCountedWhileThePaneIsClosed() {
        var closed = new FacetsViewModel(Trouble.failing(CatalogIndex.class), catalog, background);
        catalog.wordsProperty().set("angel");
        assertThat(closed.failureProperty().get()).isNull();
    }

    @Test
    void whileItIsCountedNothingIsSaidToBeMissing() throws InterruptedException {
        try (var trouble = new Trouble()) {
            var waiting = new FacetsViewModel(trouble.slow(CatalogIndex.class, index), catalog, trouble.background);
            waiting.openProperty().set(true);
            assertThat(waiting.countsProperty().get().of(Facet.VENDOR)).isEmpty();
            assertThat(waiting.failureProperty().get()).isNull();
            assertThat(waiting.contentProperty().get()).isEqualTo(Content.AWAITED);
            trouble.end();
            assertThat(waiting.countsProperty().get().of(Facet.VENDOR)).isNotEmpty();
            assertThat(waiting.contentProperty().get()).isEqualTo(Content.COUNTED);
        }
    }

    @Test
    void whereNothingIsFoundThereIsNothingToChooseFromUnlessSomethingIsChosen() {
        var model = new FacetsViewModel(index, catalog, background);
        model.openProperty().set(true);
        catalog.wordsProperty().set("no such ornament");
        assertThat(model.contentProperty().get()).isEqualTo(Content.NOTHING);
        model.toggle(Facet.VENDOR, "ornament_shop_com");
        assertThat(model.contentProperty().get()).isEqualTo(Content.COUNTED);
    }

    @Test
    void countsThatCannotBeHadSayWhy() {
        var broken = new FacetsViewModel(Trouble.failing(CatalogIndex.class, index, "facets"), catalog, background);
        broken.openProperty().set(true);
        assertThat(broken.failureProperty().get()).hasMessage(Trouble.SENTENCE);
    }
}

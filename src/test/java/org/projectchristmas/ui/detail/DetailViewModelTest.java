package org.projectchristmas.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.ui.fx.Background;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Trouble;
import org.projectchristmas.ui.showcase.Ornaments;

class DetailViewModelTest {
    private final Ornaments ornaments = new Ornaments();
    private final Asked asked = new Asked();
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final DetailViewModel model = model(new ProductReader(ornaments, ornaments));

    private DetailViewModel model(ProductReader reader) {
        return model(reader, new Background(workers::add, Runnable::run));
    }

    private DetailViewModel model(ProductReader reader, Background background) {
        var writer = new SheetWriter(
                Messages.in(Locale.US),
                new Formats(Locale.US, ZoneOffset.UTC),
                new ShopLinks(Ornaments.SHOPS),
                Clock.fixed(Ornaments.NOW, ZoneOffset.UTC));
        return new DetailViewModel(reader, writer, background, asked, Runnable::run);
    }

    @Test
    void theOldProductStaysUntilTheNewOneIsRead() {
        show(1);
        model.show(2L);
        assertThat(shown().id()).isEqualTo(1);
        work();
        assertThat(shown().id()).isEqualTo(2);
    }

    @Test
    void onlyTheProductChosenLastIsShown() {
        model.show(1L);
        model.show(2L);
        work();
        assertThat(shown().id()).isEqualTo(2);
    }

    @Test
    void nothingChosenShowsNothingEvenWhenAnOlderAnswerComesLate() {
        model.show(1L);
        model.show(null);
        work();
        assertThat(model.sheetProperty().get()).isNull();
    }

    @Test
    void whileTheFirstProductIsReadNobodySaysThatNoneIsSelected() throws InterruptedException {
        try (var trouble = new Trouble()) {
            var waiting =
                    model(new ProductReader(trouble.slow(Catalog.class, ornaments), ornaments), trouble.background);
            waiting.show(1L);
            assertThat(waiting.readingProperty().get()).isTrue();
            trouble.end();
            assertThat(waiting.readingProperty().get()).isFalse();
            assertThat(waiting.sheetProperty().get()).isNotNull();
            waiting.show(2L);
            waiting.show(null);
            assertThat(waiting.readingProperty().get()).isFalse();
        }
    }

    @Test
    void aProductThatIsGoneShowsNothing() {
        show(1);
        show(99);
        assertThat(model.sheetProperty().get()).isNull();
    }

    @Test
    void aCatalogThatCannotBeReadIsSaidInItsSentence() {
        var broken = model(new ProductReader(new Broken(), ornaments));
        broken.show(1L);
        work();
        assertThat(broken.problemProperty().get())
                .startsWith("The catalog is gone.")
                .containsPattern("\\[CX-[0-9A-Z]{4}-[0-9A-Z]{2}]$");
    }

    @Test
    void aRefreshShowsThatItRunsAndReadsAgain() {
        show(1);
        model.refresh();
        model.refresh();
        assertThat(asked.log).containsExactly("refresh 1");
        assertThat(model.refreshingProperty().get()).isTrue();
        asked.refreshed.complete(null);
        assertThat(model.refreshingProperty().get()).isFalse();
        assertThat(workers).hasSize(1);
    }

    @Test
    void aRefreshOfAProductThatIsNoLongerShownChangesNothing() {
        show(1);
        model.refresh();
        show(2);
        asked.refreshed.complete(null);
        assertThat(workers).isEmpty();
        assertThat(shown().id()).isEqualTo(2);
    }

    @Test
    void onlyTheShopsOwnPageIsOpened() {
        show(1);
        model.openAtShop();
        show(4);
        model.openAtShop();
        assertThat(asked.log).containsExactly("browse https://www.hallmarkornaments.com/p_1.html");
    }

    @Test
    void theProductsBesideItAreReachedUpToTheEndsOfTheList() {
        model.place(new Place(0, 2));
        model.previous();
        model.next();
        model.place(new Place(1, 2));
        model.next();
        model.previous();
        assertThat(asked.log).containsExactly("step 1", "step -1");
    }

    @Test
    void withoutASelectionThereIsNothingBesideIt() {
        model.place(new Place(-1, 2));
        model.previous();
        model.next();
        assertThat(asked.log).isEmpty();
    }

    private void show(long id) {
        model.show(id);
        work();
    }

    private void work() {
        while (!workers.isEmpty()) {
            workers.removeFirst().run();
        }
    }

    private Sheet shown() {
        return Objects.requireNonNull(model.sheetProperty().get());
    }

    private static final class Asked implements DetailActions {
        private final List<String> log = new ArrayList<>();
        private final CompletableFuture<Void> refreshed = new CompletableFuture<>();

        @Override
        public void browse(URI address) {
            log.add("browse " + address);
        }

        @Override
        public void tell(String sentence) {
            log.add("tell " + sentence);
        }

        @Override
        public void select(long productId) {
            log.add("select " + productId);
        }

        @Override
        public void step(int places) {
            log.add("step " + places);
        }

        @Override
        public CompletionStage<?> refresh(Product product) {
            log.add("refresh " + product.id());
            return refreshed;
        }
    }

    private static final class Broken implements Catalog {
        private final Ornaments ornaments = new Ornaments();

        @Override
        public Optional<Product> find(long id) {
            throw new CatalogException("The catalog is gone.");
        }

        @Override
        public Optional<Product> find(ProductKey key) {
            return ornaments.find(key);
        }

        @Override
        public List<Product> withSku(String sku) {
            return ornaments.withSku(sku);
        }

        @Override
        public List<Product> findAll(List<Long> ids) {
            return ornaments.findAll(ids);
        }

        @Override
        public long count() {
            return ornaments.count();
        }

        @Override
        public void forEach(Consumer<? super Product> action) {
            ornaments.forEach(action);
        }
    }
}

package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.VendorProgress.State;

/** Several workers in one shop. */
@ParameterizedClass
@EnumSource(TestStore.class)
class ConcurrencyTest {
    private final FakeShop shop = new FakeShop("a_shop")
            .years(1996, 1997, 1998)
            .listing("/1996", cards(1, 40))
            .listing("/1997", cards(20, 60))
            .listing("/1998", cards(50, 99))
            .products(cards(1, 99));
    private final TestStore store;

    ConcurrencyTest(TestStore store) {
        this.store = store;
    }

    @Test
    void manyWorkersReadEveryPageOnce() {
        try (var scene = new SyncScene(store, 8, shop)) {
            var outcome = scene.refresh();

            assertThat(outcome.isComplete()).isTrue();
            assertThat(scene.catalog.count()).isEqualTo(99);
            assertThat(shop.requests).hasSize(1 + 3 + 99).doesNotHaveDuplicates();
            scene.catalog.forEach(each -> assertThat(each.description().sku())
                    .isEqualTo("QX" + each.key().productId()));
        }
    }

    @Test
    void asManyPagesAreUnderWayAsThereAreWorkers() {
        var together = new CyclicBarrier(3);
        shop.before = request -> {
            if (request.url().getPath().startsWith("/199")) {
                try {
                    together.await(10, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
        };
        try (var scene = new SyncScene(store, 3, shop)) {
            assertThat(scene.refresh().isComplete()).isTrue();
        }
    }

    @Test
    void oneWriteThatFailsAmongManyEndsTheRunAndLosesNothing() {
        try (var scene = new SyncScene(store, 8, shop)) {
            var updates = new AtomicInteger();
            scene.store.before = call -> {
                if (call.equals("update") && updates.incrementAndGet() > 40) {
                    throw new CatalogException("The disk is full.");
                }
            };
            assertThat(scene.progress(scene.refresh()).state()).isEqualTo(State.FAILED);
            scene.store.before = _ -> {};

            assertThat(scene.refresh().isComplete()).isTrue();
            scene.catalog.forEach(
                    each -> assertThat(scene.history.prices(each.id())).hasSize(1));
        }
    }
}

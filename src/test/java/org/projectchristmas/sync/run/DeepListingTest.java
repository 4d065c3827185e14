package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.store.TestStore;

/** A year whose subcategories have subcategories. */
class DeepListingTest {
    private final FakeShop shop = new FakeShop("a_shop").years(1998).products(cards(1, 5));
    private final SyncScene scene = new SyncScene(TestStore.IN_MEMORY, shop);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatStandsBelowTheDeepestSubcategoryIsNotGone() {
        shop.listing("/1998", cards(1, 5));
        scene.refresh();

        String below = "/1998";
        for (int depth = 0; depth < 9; depth++) {
            String next = "/1998-" + depth;
            shop.page(below, "<main><a class=sub href='" + next + "'></a></main>");
            below = next;
        }
        shop.listing(below, cards(1, 5));
        scene.refresh();

        scene.catalog.forEach(each -> assertThat(each.sighting().isListed()).isTrue());
        assertThat(shop.taken()).doesNotContain(below);
    }
}

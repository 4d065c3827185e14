package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.store.TestStore;

/** Shops whose listings show no ids: only the product's own page tells which product it is. */
@ParameterizedClass
@EnumSource(TestStore.class)
class ProvisionalIdTest {
    private final FakeShop shop = new FakeShop("a_shop").years(1998);
    private final SyncScene scene;

    ProvisionalIdTest(TestStore store) {
        scene = new SyncScene(store, shop);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private static Card[] cards(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(ProvisionalIdTest::card).toArray(Card[]::new);
    }

    private static Card card(int number) {
        return Card.of(number).without("/angel-" + number);
    }

    private void show(Card... cards) {
        shop.listing("/1998", cards);
        IntStream.rangeClosed(1, cards.length).forEach(i -> shop.page(cards[i - 1].path(), cards[i - 1].page("" + i)));
    }

    @Test
    void theProductPageReplacesTheProvisionalId() {
        show(cards(3));

        scene.refresh();

        assertThat(scene.catalog.count()).isEqualTo(3);
        assertThat(scene.product("2").key().isProvisional()).isFalse();
        assertThat(scene.product("2").description().sku()).isEqualTo("QX2");
    }

    @Test
    void theListingFindsTheProductAgain() {
        show(cards(3));
        scene.refresh();
        shop.listing("/1998", card(1), card(2).at("5.00"), card(3));
        scene.store.taken();

        scene.refresh();

        assertThat(scene.catalog.count()).isEqualTo(3);
        assertThat(scene.prices("2")).containsExactly("10.95", "5.00");
        assertThat(scene.store.taken()).doesNotContain("insert", "delist");
    }

    @Test
    void anUnchangedListingStillSeesItsProducts() {
        show(cards(3));
        scene.refresh();
        scene.store.taken();

        var outcome = scene.refresh();

        assertThat(scene.progress(outcome).changes().delisted()).isZero();
        assertThat(scene.store.taken()).containsOnly("confirm", "seen", "unseen");
    }

    @Test
    void aProductThatMovedToAnotherUrlKeepsItsRowAndItsHistory() {
        show(cards(3));
        scene.refresh();
        long id = scene.product("2").id();
        Card moved = card(2).without("/angel-two").at("12.00");
        show(card(1), moved, card(3));

        var outcome = scene.refresh();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(scene.catalog.count()).isEqualTo(3);
        assertThat(scene.product("2").id()).isEqualTo(id);
        assertThat(scene.product("2").links().page()).hasPath("/angel-two");
        assertThat(scene.prices("2")).startsWith("10.95").endsWith("12.00");
        assertThat(scene.product("2").sighting().isListed()).isTrue();

        scene.refresh();

        assertThat(scene.catalog.count()).isEqualTo(3);
        assertThat(scene.product("2").sighting().isListed()).isTrue();
    }

    @Test
    void aProductThatStandsOnThePageTwiceIsOne() {
        shop.listing("/1998", card(1), card(1), Card.of(2), Card.of(2).without("/p/2"))
                .page("/angel-1", card(1).page("1"))
                .products(Card.of(2));

        scene.refresh();

        assertThat(scene.catalog.count()).isEqualTo(2);
    }
}

package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.fetch.FetchException.Kind;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.VendorProgress.Changes;

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
    void theHistoryOfAJoinedProductEndsWhereItStandsAndNothingIsNewOrGone() {
        show(cards(3));
        scene.refresh();
        show(card(1), card(2).without("/angel-two").at("12.00"), card(3));

        var outcome = scene.refresh();

        assertThat(scene.progress(outcome).changes()).isEqualTo(new Changes(0, 1, 0, 0, 0, 0, 0));
        assertThat(scene.runs.newest(null, 1).getFirst().changes())
                .isEqualTo(scene.progress(outcome).changes());
        assertThat(scene.prices("2")).containsExactly("10.95", "12.00");
        assertThat(lastChange("delisted_at")).isNull();
        assertThat(lastChange("price")).isEqualTo("12.00");
    }

    @Test
    void theLastPricePointOfAJoinedProductIsThePriceThatItsPageTells() {
        show(cards(3));
        scene.refresh();
        show(card(1), card(2).without("/angel-two").at("12.00"), card(3));
        shop.page("/angel-two", card(2).page("2"));

        scene.refresh();

        assertThat(scene.product("2").offering().price()).isEqualTo(PriceTag.of(Money.usd("10.95")));
        assertThat(scene.prices("2")).containsExactly("10.95", "12.00", "10.95");
    }

    @Test
    void theRecordOfWhatWasTakenForAnotherGoesOnWhereItsPageIsReadAtLast() {
        show(cards(3));
        scene.refresh();
        shop.failing("/angel-two", Kind.TIMEOUT);
        show(card(1), card(2).without("/angel-two").at("12.00"), card(3));
        scene.refresh();
        show(card(1), card(2).without("/angel-two").at("13.00"), card(3));
        scene.refresh();
        assertThat(scene.catalog.count()).isEqualTo(4);
        shop.healthy().page("/angel-two", card(2).page("2"));

        var outcome = scene.refresh();

        assertThat(scene.catalog.count()).isEqualTo(3);
        assertThat(scene.progress(outcome).changes().relisted()).isEqualTo(1);
        assertThat(scene.progress(outcome).changes().added()).isZero();
        assertThat(scene.prices("2")).containsExactly("10.95", "12.00", "13.00", "10.95");
        assertThat(lastChange("price")).isEqualTo("10.95");
        assertThat(lastChange("delisted_at")).isNull();
    }

    /** What the last recorded change of a field of the second product left. */
    private @Nullable String lastChange(String field) {
        long id = scene.product("2").id();
        return Objects.requireNonNull(scene.history.lastEntries(List.of(id)).get(id)).changes().stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow()
                .after();
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

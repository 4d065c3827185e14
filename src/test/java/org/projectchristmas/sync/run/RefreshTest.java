package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.projectchristmas.sync.run.SyncScene.cards;
import static org.projectchristmas.sync.run.SyncScene.with;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.sync.VendorProgress.State;

/** What refreshes make of a catalog, whatever it is stored in. */
@ParameterizedClass
@EnumSource(TestStore.class)
class RefreshTest {
    private final FakeShop shop = new FakeShop("a_shop");
    private final SyncScene scene;

    RefreshTest(TestStore store) {
        scene = new SyncScene(store, shop);
        shop.years(1997, 1998)
                .listing("/1997", cards(1, 3))
                .listing("/1998", cards(4, 9))
                .products(cards(1, 9));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void everyProductIsBrowsableBeforeTheFirstProductPageIsRead() {
        var seen = new CopyOnWriteArrayList<Long>();
        shop.before = request -> {
            if (request.url().getPath().startsWith("/p/")) {
                seen.add(scene.catalog.count());
            }
        };

        scene.refresh();

        assertThat(seen).hasSize(9).containsOnly(9L);
        assertThat(shop.requests).startsWith("/years", "/1998", "/1997");
    }

    @Test
    void aRefreshReadsTheShopToItsEnd() {
        var outcome = scene.refresh();

        assertThat(outcome.isComplete()).isTrue();
        var progress = scene.progress(outcome);
        assertThat(progress.state()).isEqualTo(State.DONE);
        assertThat(progress.listings()).isEqualTo(new Count(2, 2));
        assertThat(progress.products()).isEqualTo(new Count(9, 9));
        assertThat(progress.changes()).isEqualTo(Changes.NONE.withAdded(9));
        Product product = scene.product("4");
        assertThat(product.description().sku()).isEqualTo("QX4");
        assertThat(product.description().releaseYear()).isEqualTo(1998);
        assertThat(product.offering().availability()).isEqualTo(Availability.AVAILABLE);
        assertThat(product.sighting().lastSyncedAt()).isEqualTo(scene.clock.instant());
        assertThat(scene.integrator.progress().get().vendors()).containsExactly(progress);
    }

    @Test
    void newestProductsAreReadFirst() {
        scene.refresh();

        assertThat(shop.requests.subList(3, 9)).allMatch(each -> each.compareTo("/p/4") >= 0);
    }

    @Test
    void aPriceThatReturnsToAnOldValueKeepsBothDates() {
        scene.refresh();
        Card four = Card.of(4);
        for (String price : List.of("12.95", "10.95")) {
            shop.listing("/1998", with(cards(4, 9), four.at(price))).products(four.at(price));
            scene.refresh();
        }

        assertThat(scene.prices("4")).containsExactly("10.95", "12.95", "10.95");
        assertThat(scene.history.prices(scene.product("4").id()))
                .extracting(each -> each.at())
                .doesNotHaveDuplicates();
        assertThat(scene.history.changes(scene.product("4").id()))
                .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
                .containsExactly(tuple("price", "10.95", "12.95"), tuple("price", "12.95", "10.95"));
    }

    @Test
    void aPriceChangeIsFoundWithoutOpeningTheProductPage() {
        scene.refresh();
        shop.taken();
        shop.listing(
                "/1998", with(cards(4, 9), Card.of(4).at("8.50"), Card.of(5).at("19.50")));

        var outcome = scene.refresh();

        assertThat(shop.taken()).containsExactly("/years", "/1998", "/1997");
        assertThat(scene.progress(outcome).changes()).isEqualTo(new Changes(0, 1, 1, 0, 0, 0, 0));
        assertThat(scene.product("4").offering().price().price()).hasToString("8.50 USD");
        assertThat(scene.product("4").offering().move())
                .isEqualTo(new PriceMove(Money.usd("10.95"), scene.clock.instant()));
        assertThat(scene.product("4").description().sku()).isEqualTo("QX4");
    }

    @Test
    void aRefreshThatFindsNothingNewWritesNothingButThatItSawIt() {
        scene.refresh();
        shop.taken();
        scene.store.taken();

        scene.refresh();

        assertThat(shop.taken()).containsExactly("/years", "/1998", "/1997");
        assertThat(scene.store.taken()).containsOnly("confirm", "seen", "unseen");
        assertThat(scene.product("1").sighting().lastSeenAt()).isEqualTo(scene.clock.instant());
    }

    @Test
    void aShopThatKnowsItsPagesIsAskedConditionally() {
        shop.knowsValidators = true;
        scene.refresh();
        scene.store.taken();
        var etags = new CopyOnWriteArrayList<String>();
        shop.before = request -> etags.add(String.valueOf(request.validators().etag()));

        scene.refresh();

        assertThat(etags).hasSize(3).doesNotContain("null");
        assertThat(scene.store.taken()).containsOnly("confirm", "seen", "unseen");
    }
}

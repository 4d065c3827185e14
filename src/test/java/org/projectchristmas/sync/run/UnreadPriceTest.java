package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;
import static org.projectchristmas.sync.run.SyncScene.with;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.ProblemPage;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.VendorProgress.PageFailure;
import org.projectchristmas.sync.VendorProgress.State;

/** Prices that stand on a page but cannot be read say nothing, and it is said that they do not. */
@ParameterizedClass
@EnumSource(TestStore.class)
class UnreadPriceTest {
    private final FakeShop shop = new FakeShop("a_shop");
    private final SyncScene scene;

    UnreadPriceTest(TestStore store) {
        scene = new SyncScene(store, shop);
        shop.years(1998).listing("/1998", cards(1, 4)).products(cards(1, 30));
        scene.refresh();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private static Card[] all(Card[] cards, String price) {
        return Arrays.stream(cards).map(each -> each.at(price)).toArray(Card[]::new);
    }

    private static void assertOneFailure(Refresh.Outcome outcome, String path, String what) {
        assertThat(outcome.isComplete()).isFalse();
        assertThat(outcome.failures())
                .extracting(PageFailure::message)
                .singleElement()
                .asString()
                .startsWith("a_shop: http")
                .contains(path + " shows " + what)
                .hasLineCount(1);
    }

    private void assertKnownPriceStays(String id) {
        assertThat(scene.product(id).offering().price().price()).hasToString("10.95 USD");
        assertThat(scene.prices(id)).containsExactly("10.95");
        assertThat(scene.history.changes(scene.product(id).id())).isEmpty();
    }

    @Test
    void listedPricesThatCannotBeReadLeaveTheKnownOnesAndTheRestOfThePageIsApplied() {
        shop.listing("/1998", with(all(cards(1, 5), "$NaN"), Card.of(2).at("8.00")));

        var outcome = scene.refresh();

        assertOneFailure(outcome, "/1998", "3 prices that cannot be read, such as \"$NaN\"");
        assertThat(scene.progress(outcome).state()).isEqualTo(State.DONE_WITH_ERRORS);
        assertThat(scene.problems)
                .extracting(ProblemPage::expected)
                .containsExactly("prices that can be read, not \"$NaN\"");
        assertThat(scene.integrator.held()).isEmpty();
        assertKnownPriceStays("1");
        assertThat(scene.prices("2")).containsExactly("10.95", "8.00");
        assertThat(scene.product("5").description().sku()).isEqualTo("QX5");
    }

    @Test
    void itIsSaidAgainUntilThePageIsRepaired() {
        shop.listing("/1998", all(cards(1, 4), "$NaN"));
        scene.refresh();

        assertOneFailure(scene.refresh(), "/1998", "4 prices");

        shop.listing("/1998", cards(1, 4));
        assertThat(scene.refresh().isComplete()).isTrue();
        assertKnownPriceStays("1");
        shop.listing("/1998", with(cards(1, 4), Card.of(1).at("9.00")));
        scene.refresh();
        assertThat(scene.prices("1")).containsExactly("10.95", "9.00");
    }

    @Test
    void anEmptyPlaceOfAKnownPriceIsAFaultUnlessTheThingIsSoldOut() {
        shop.products(Card.of(2).inStock("unavailable"));
        shop.listing(
                "/1998",
                with(cards(1, 4), Card.of(1).at(" "), Card.of(2).at(" ").inStock("unavailable")));

        var outcome = scene.refresh();

        assertOneFailure(outcome, "/1998", "a price that cannot be read: \"\"");
        assertKnownPriceStays("1");
        assertThat(scene.product("2").offering().price().price()).hasToString("10.95 USD");
        assertThat(scene.product("2").offering().availability()).isEqualTo(Availability.UNAVAILABLE);
    }

    @Test
    void aThingThatNeverHadAReadablePriceIsNoFailure() {
        shop.listing("/1998", with(cards(1, 5), Card.of(5).at("$NaN")))
                .products(Card.of(5).at("$NaN"));

        assertThat(scene.refresh().isComplete()).isTrue();
        assertThat(scene.refresh().isComplete()).isTrue();
        assertThat(scene.product("5").offering().price()).isEqualTo(PriceTag.NONE);
    }

    @Test
    void aNewListingWithHardlyAReadablePriceIsAFailure() {
        shop.listing("/1998", with(all(cards(1, 24), "$NaN"), cards(1, 4)));

        var outcome = scene.refresh();

        assertOneFailure(outcome, "/1998", "20 prices");
        assertThat(scene.catalog.count()).isEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$NaN", "$Infinity", " "})
    void aProductPageWhosePriceCannotBeReadLeavesTheKnownOneAndIsReadAgain(String price) {
        shop.products(Card.of(1).at(price).named("1998 Angel in gold"));
        scene.clock.forward(Duration.ofDays(31));

        var outcome = scene.refresh();

        assertOneFailure(outcome, "/p/1", "a price that cannot be read: \"" + price.strip() + "\"");
        assertThat(scene.product("1").offering().price().price()).hasToString("10.95 USD");
        assertThat(scene.prices("1")).containsExactly("10.95");
        assertThat(scene.product("1").description().name()).isEqualTo("1998 Angel in gold");
        assertThat(scene.problems).extracting(each -> each.url().getPath()).containsExactly("/p/1");
        assertOneFailure(scene.refresh(), "/p/1", "a price");

        shop.products(Card.of(1).at("12.00"));
        assertThat(scene.refresh().isComplete()).isTrue();
        assertThat(scene.prices("1")).containsExactly("10.95", "12.00");
    }
}

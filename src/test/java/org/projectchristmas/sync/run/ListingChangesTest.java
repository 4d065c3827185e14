package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.projectchristmas.sync.run.SyncScene.cards;
import static org.projectchristmas.sync.run.SyncScene.with;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Money;
import org.projectchristmas.fetch.FetchException.Kind;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.store.TestStore;

/** What comes and goes, and what listings and product pages say of one thing. */
@ParameterizedClass
@EnumSource(TestStore.class)
class ListingChangesTest {
    private final FakeShop shop = new FakeShop("a_shop");
    private final SyncScene scene;

    ListingChangesTest(TestStore store) {
        scene = new SyncScene(store, shop);
        shop.years(1997, 1998)
                .listing("/1997", cards(1, 3))
                .listing("/1998", cards(4, 9))
                .products(cards(1, 30));
        scene.refresh();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatVanishesIsDelistedAndWhatReturnsIsRelisted() {
        shop.listing("/1998", cards(5, 9)).without("/p/4");

        var gone = scene.refresh();

        assertThat(scene.progress(gone).changes().delisted()).isEqualTo(1);
        assertThat(scene.progress(gone).errors()).isZero();
        assertThat(scene.product("4").sighting().delistedAt()).isEqualTo(scene.clock.instant());
        assertThat(scene.product("4").offering().availability()).isEqualTo(Availability.UNAVAILABLE);

        shop.listing("/1998", cards(4, 9)).products(cards(4, 4));
        var back = scene.refresh();

        assertThat(scene.progress(back).changes().relisted()).isEqualTo(1);
        assertThat(scene.product("4").sighting().isListed()).isTrue();
        assertThat(scene.product("4").offering().availability()).isEqualTo(Availability.AVAILABLE);
        assertThat(scene.history.changes(scene.product("4").id()))
                .extracting(FieldChange::field)
                .containsExactly("delisted_at", "availability", "availability", "delisted_at", "availability");
        assertThat(scene.progress(back).changes().availability()).isEqualTo(1);
    }

    @Test
    void whatReturnsIsNoLongerUnavailableJustBecauseItWasAbsent() {
        shop.listing("/1998", cards(5, 9)).without("/p/4");
        scene.refresh();
        shop.listing("/1998", cards(4, 9)).products(Card.of(4).inStock("unknown"));

        scene.refresh();

        assertThat(scene.product("4").offering().availability()).isEqualTo(Availability.UNKNOWN);
        assertThat(scene.history.prices(scene.product("4").id()))
                .extracting(PricePoint::availability)
                .endsWith(Availability.UNAVAILABLE, Availability.UNKNOWN)
                .hasSize(3);
    }

    @Test
    void theListingOfWhatReturnsIsBelievedAboutItsStock() {
        shop.listing("/1998", cards(5, 9)).without("/p/4");
        scene.refresh();
        shop.listing("/1998", with(cards(4, 9), Card.of(4).inStock("available")));

        scene.refresh(); // its page is still missing

        assertThat(scene.product("4").offering().availability()).isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void whatItsPageCalledUnavailableStaysSoWhenItReturns() {
        shop.products(Card.of(4).inStock("unavailable")).listing("/1998", cards(5, 9));
        scene.refresh();
        shop.listing("/1998", cards(4, 9)).products(Card.of(4).inStock("unknown"));

        scene.refresh();

        assertThat(scene.product("4").sighting().isListed()).isTrue();
        assertThat(scene.product("4").offering().availability()).isEqualTo(Availability.UNAVAILABLE);
    }

    @Test
    void aPageThatComesBackAsItWasIsReadThoughTheProductIsStillNotListed() {
        shop.knowsValidators = true;
        scene.clock.forward(Duration.ofDays(31));
        scene.refresh();
        shop.listing("/1998", cards(5, 9)).without("/p/4");
        scene.refresh();
        shop.products(Card.of(4));
        scene.clock.forward(Duration.ofDays(31));

        scene.refresh();

        assertThat(scene.product("4").offering().availability()).isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void aPageIsReadAfterTheListingMovedThePriceEvenIfItHasNotChanged() {
        shop.knowsValidators = true;
        scene.clock.forward(Duration.ofDays(31));
        scene.refresh();
        shop.listing("/1998", with(cards(4, 9), Card.of(4).at("5.00")));
        scene.refresh();
        assertThat(scene.prices("4")).containsExactly("10.95", "5.00");
        scene.clock.forward(Duration.ofDays(31));
        shop.taken();

        scene.refresh();

        assertThat(scene.prices("4")).containsExactly("10.95", "5.00", "10.95");
        assertThat(shop.notModified).contains("/p/5").doesNotContain("/p/4");
    }

    @Test
    void theHistoryOfWhatReturnsEndsWithWhatItsPageSays() {
        shop.listing("/1998", cards(5, 9)).without("/p/4");
        scene.refresh();
        shop.listing("/1998", cards(4, 9)).products(Card.of(4));

        scene.refresh();

        assertThat(scene.history.prices(scene.product("4").id()))
                .extracting(PricePoint::availability)
                .containsExactly(
                        Availability.UNKNOWN, Availability.UNAVAILABLE, Availability.UNKNOWN, Availability.AVAILABLE);
    }

    @Test
    void whatVanishedStaysDelistedWithoutBeingCountedAgain() {
        shop.listing("/1998", cards(5, 9));
        scene.refresh();
        shop.taken();

        var again = scene.refresh();

        assertThat(scene.progress(again).changes().delisted()).isZero();
        assertThat(shop.taken()).containsExactly("/years", "/1998", "/1997");
    }

    @Test
    void aPageThatReturnsUnchangedRelistsItsProducts() {
        shop.listing("/1997", "data-next='/1997-2'", cards(1, 3)).listing("/1997-2", cards(10, 11));
        scene.refresh();
        shop.listing("/1997", cards(1, 3));
        scene.refresh();
        assertThat(scene.product("10").sighting().isListed()).isFalse();
        shop.listing("/1997", "data-next='/1997-2'", cards(1, 3));

        scene.refresh();

        assertThat(scene.product("10").sighting().isListed()).isTrue();
    }

    @Test
    void whatMovesToAnotherYearIsNotDelisted() {
        shop.listing("/1998", cards(5, 9)).listing("/1997", cards(1, 4));

        var outcome = scene.refresh();

        assertThat(scene.progress(outcome).changes().delisted()).isZero();
        assertThat(scene.product("4").sighting().isListed()).isTrue();
        shop.listing("/1997", cards(1, 3));
        assertThat(scene.progress(scene.refresh()).changes().delisted()).isEqualTo(1);
    }

    @Test
    void whatNamesNoYearIsOfTheYearToWhichItMoves() {
        Card plain = Card.of(10).named("Angel");
        shop.products(plain).listing("/1998", with(cards(4, 10), plain));
        scene.refresh();
        shop.listing("/1998", cards(4, 9)).listing("/1997", Card.of(1), Card.of(2), Card.of(3), plain);
        shop.taken();

        scene.refresh();

        assertThat(scene.product("10").description().releaseYear()).isEqualTo(1997);
        assertThat(shop.taken()).contains("/p/10");
    }

    @Test
    void whatStandsInTwoYearsIsOneProductAndKeepsStill() {
        shop.listing("/1997", cards(1, 4));
        scene.refresh();
        shop.listing("/1998", "data-x=1", cards(4, 9)).listing("/1997", "data-x=1", cards(1, 4));
        scene.store.taken();

        scene.refresh();

        assertThat(scene.catalog.count()).isEqualTo(9);
        assertThat(scene.store.taken()).doesNotContain("update", "record", "insert");
    }

    @Test
    void whatStandsInTwoYearsAtTwoPricesCostsWhatItsOwnYearSays() {
        Card bag = Card.of(10).at("3.49");
        shop.products(bag).listing("/1998", with(cards(4, 10), bag));
        for (int i = 0; i < 3; i++) {
            shop.listing("/1998", "data-x=" + i, with(cards(4, 10), bag))
                    .listing("/1997", "data-x=" + i, Card.of(1), Card.of(2), Card.of(3), bag.at("2.99"));
            scene.refresh();
        }
        assertThat(scene.prices("10")).containsExactly("3.49");

        shop.listing("/1998", with(cards(4, 10), bag.at("3.00")));
        scene.refresh();

        assertThat(scene.prices("10")).containsExactly("3.49", "3.00");
    }

    @Test
    void theMissingPageOfAListedProductIsAFailure() {
        shop.listing("/1998", cards(4, 10)).without("/p/10");

        var outcome = scene.refresh();

        assertThat(outcome.failures())
                .singleElement()
                .satisfies(each -> assertThat(each.url()).endsWith("/p/10"));
        assertThat(scene.product("10").sighting().lastSyncedAt()).isNull();
    }

    @Test
    void aListingThatDisagreesWithTheProductPageDoesNotMakeThePriceSwing() {
        Card ten = Card.of(10).at("20.00");
        shop.products(ten.at("25.00")).listing("/1998", with(cards(4, 10), ten));
        scene.refresh();
        for (int i = 0; i < 3; i++) {
            shop.listing("/1998", "data-x=" + i, with(cards(4, 10), ten));
            scene.clock.forward(Duration.ofDays(31));
            scene.refresh();
        }

        assertThat(scene.prices("10")).containsExactly("20.00", "25.00");

        // The listing's price moves: only the product's own page can tell what that means.
        shop.products(ten.at("23.00")).listing("/1998", with(cards(4, 10), ten.at("19.00")));
        scene.refresh();

        assertThat(scene.prices("10")).containsExactly("20.00", "25.00", "23.00");
    }

    @Test
    void aListingThatDisagreesAboutStockDoesNotMakeItSwing() {
        Card ten = Card.of(10).inStock("available");
        shop.products(ten.inStock("unavailable")).listing("/1998", with(cards(4, 10), ten));
        scene.refresh();
        shop.listing("/1998", "data-x=1", with(cards(4, 10), ten));
        scene.refresh();

        assertThat(scene.product("10").offering().availability()).isEqualTo(Availability.UNAVAILABLE);
    }

    @Test
    void whatTheProductPageSaidIsRicherThanTheCard() {
        Card four = Card.of(4).named("1998 Angel No. 4 in its glory");
        shop.products(four);
        scene.clock.forward(Duration.ofDays(40));
        scene.refresh();
        shop.products(four.at("11.95"))
                .listing("/1998", with(cards(4, 9), Card.of(4).named("Angel").at("11.95")));

        scene.refresh();

        Product product = scene.product("4");
        assertThat(product.description().name()).isEqualTo(four.name());
        assertThat(product.description().sku()).isEqualTo("QX4");
        assertThat(product.offering().price().price()).hasToString("11.95 USD");
    }

    @Test
    void aNewNameOfACardHasThePageReadOnce() {
        Card renamed = Card.of(4).named("1998 Angel with a harp");
        shop.products(renamed.named("1998 Angel with a golden harp")).listing("/1998", with(cards(4, 9), renamed));
        shop.taken();

        scene.refresh();

        assertThat(shop.taken()).containsExactly("/years", "/1998", "/1997", "/p/4");
        assertThat(scene.product("4").description().name()).isEqualTo("1998 Angel with a golden harp");
        shop.listing("/1998", "data-x=1", with(cards(4, 9), renamed));
        scene.store.taken();

        scene.refresh();

        assertThat(shop.taken()).containsExactly("/years", "/1998", "/1997");
        assertThat(scene.store.taken()).doesNotContain("update", "record", "insert");
    }

    @Test
    void aPriceThatVanishesFromListingAndPageIsGone() {
        Card four = Card.of(4).at("");
        shop.products(four).listing("/1998", with(cards(4, 9), four));

        scene.refresh();

        assertThat(scene.product("4").offering().price()).isEqualTo(PriceTag.NONE);
    }

    @Test
    void aSaleThatEndsAndBeginsAgainBeforeThePageIsReadIsRecorded() {
        Card sale = Card.of(10).at("8.00<10.00");
        shop.listing("/1998", with(cards(4, 10), sale))
                .products(with(cards(4, 10), sale))
                .failing("/p/10", Kind.TIMEOUT);
        scene.refresh();
        shop.listing("/1998", with(cards(4, 10), Card.of(10).at("10.00")));
        scene.refresh();
        shop.listing("/1998", with(cards(4, 10), sale));
        scene.refresh();
        shop.healthy();
        scene.refresh();

        assertThat(scene.history.changes(scene.product("10").id()))
                .filteredOn(each -> each.field().equals("regular_price"))
                .extracting(FieldChange::before, FieldChange::after)
                .containsExactlyInAnyOrder(tuple("10.00", null), tuple(null, "10.00"));
    }

    @Test
    void theRegularPriceThatThePageIsTheFirstToShowIsNoChange() {
        shop.listing("/1998", with(cards(4, 10), Card.of(10).at("8.00")))
                .products(with(cards(4, 10), Card.of(10).at("8.00<10.00")));
        scene.refresh();

        assertThat(scene.product("10").offering().price().regular()).isEqualTo(Money.usd("10.00"));
        assertThat(scene.history.changes(scene.product("10").id())).isEmpty();
    }

    @Test
    void oldDetailsAreReadAgain() {
        shop.taken();
        scene.clock.forward(Duration.ofDays(31));

        scene.refresh();

        assertThat(shop.taken()).hasSize(3 + 9);
    }
}

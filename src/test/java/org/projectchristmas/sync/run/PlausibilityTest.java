package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;
import static org.projectchristmas.sync.run.SyncScene.with;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.fetch.FetchException.Kind;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.Refresh;

/** Changes that are hard to believe wait for a person. */
@ParameterizedClass
@EnumSource(TestStore.class)
class PlausibilityTest {
    private final FakeShop shop = new FakeShop("a_shop");
    private final SyncScene scene;

    PlausibilityTest(TestStore store) {
        scene = new SyncScene(store, shop);
        shop.years(1997, 1998)
                .listing("/1997", cards(1, 4))
                .listing("/1998", cards(5, 24))
                .products(cards(1, 30));
        scene.refresh();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private static Card[] cheaper(Card[] cards, int count) {
        Card[] changed = cards.clone();
        Arrays.setAll(changed, i -> i < count ? cards[i].at("1.00") : cards[i]);
        return changed;
    }

    private HeldPage held() {
        assertThat(scene.integrator.held()).hasSize(1);
        return scene.integrator.held().getFirst();
    }

    private Refresh.Outcome approve() {
        return scene.end(scene.integrator.approve(held()));
    }

    @Test
    void aPageThatWouldChangeMostPricesIsHeldAndTheRestGoesOn() {
        shop.listing("/1998", cheaper(cards(5, 25), 11)).listing("/1997", cards(1, 5));

        var outcome = scene.refresh();

        assertThat(scene.progress(outcome).changes().held()).isEqualTo(1);
        assertThat(outcome.isComplete()).isTrue();
        assertThat(scene.prices("5")).containsExactly("10.95");
        assertThat(held().reason()).contains("11 of 20");
        assertThat(held().year()).isEqualTo(1998);
        assertThat(scene.catalog.count()).isEqualTo(24);
        assertThat(scene.product("24").sighting().isListed()).isTrue();
    }

    @Test
    void halfOfThePricesMayChange() {
        shop.listing("/1998", cheaper(cards(5, 24), 10));

        scene.refresh();

        assertThat(scene.integrator.held()).isEmpty();
        assertThat(scene.prices("5")).containsExactly("10.95", "1.00");
    }

    @Test
    void aSmallYearMayChangeAtWill() {
        shop.listing("/1997", cheaper(cards(1, 4), 4));

        scene.refresh();

        assertThat(scene.integrator.held()).isEmpty();
        assertThat(scene.prices("1")).containsExactly("10.95", "1.00");
    }

    @Test
    void aListingThatLosesItsPricesIsHeld() {
        Card[] without = Arrays.stream(cards(5, 24)).map(each -> each.at("")).toArray(Card[]::new);
        shop.listing("/1998", without);

        scene.refresh();

        assertThat(scene.integrator.held()).hasSize(1);
    }

    @Test
    void anApprovedPageIsAppliedAndNoLongerHeld() {
        shop.listing("/1998", cheaper(cards(5, 24), 20));
        scene.refresh();

        var outcome = approve();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(scene.progress(outcome).changes().priceDown()).isEqualTo(20);
        assertThat(scene.prices("5")).containsExactly("10.95", "1.00");
        assertThat(scene.integrator.held()).isEmpty();
    }

    @Test
    void theSecondOfTwoApprovedPagesOfAYearIsAppliedToo() {
        shop.listing("/1998", "data-next='/1998-2'", cards(5, 15)).listing("/1998-2", cards(16, 26));
        scene.refresh();
        shop.listing("/1998", "data-next='/1998-2'", cheaper(cards(5, 15), 11))
                .listing("/1998-2", cheaper(cards(16, 27), 11));
        scene.refresh();
        List<HeldPage> held = scene.integrator.held().stream()
                .sorted(Comparator.comparing(HeldPage::url))
                .toList();
        assertThat(held).hasSize(2);
        scene.clock.forward(Duration.ofDays(40));
        var hasPassedListing = new CompletableFuture<Void>();
        var isApproved = new CompletableFuture<Void>();
        shop.before = request -> {
            if (request.url().getPath().startsWith("/p/")) {
                hasPassedListing.complete(null);
                isApproved.orTimeout(20, TimeUnit.SECONDS).join();
            }
        };
        Refresh first = scene.integrator.approve(held.getFirst());
        hasPassedListing.orTimeout(20, TimeUnit.SECONDS).join();

        Refresh second = scene.integrator.approve(held.getLast());
        isApproved.complete(null);

        scene.end(first);
        scene.end(second);
        assertThat(scene.prices("5")).contains("1.00");
        assertThat(scene.prices("16")).contains("1.00");
        assertThat(scene.catalog.find(new ProductKey(shop.vendor, "27"))).isPresent();
        assertThat(scene.integrator.held()).isEmpty();
    }

    @Test
    void anApprovalLetsOnlyOneChangeThrough() {
        shop.listing("/1998", cheaper(cards(5, 24), 20));
        scene.refresh();
        approve();
        shop.listing("/1998", cards(5, 24));

        scene.refresh();

        assertThat(scene.prices("5")).containsExactly("10.95", "1.00");
        assertThat(scene.integrator.held()).hasSize(1);
    }

    @Test
    void aHeldPageThatTurnsBackIsForgotten() {
        shop.listing("/1998", cheaper(cards(5, 24), 20));
        scene.refresh();
        shop.listing("/1998", cards(5, 24));

        scene.refresh();

        assertThat(scene.integrator.held()).isEmpty();
    }

    @Test
    void aHeldPageThatTurnsBackIsForgottenEvenIfItsYearIsNotSeenToTheEnd() {
        shop.listing("/1998", cheaper(cards(5, 24), 20));
        scene.refresh();
        shop.listing("/1998", "data-next=/1998-2", cards(5, 24)).failing("/1998-2", Kind.TIMEOUT);

        scene.refresh();

        assertThat(scene.integrator.held()).isEmpty();
    }

    @Test
    void whatAHeldPageShowsWasSeenAndWhatItNoLongerShowsStaysListed() {
        shop.listing("/1998", cheaper(cards(5, 22), 18));

        scene.refresh();

        assertThat(held().year()).isEqualTo(1998);
        assertThat(scene.product("5").sighting().lastSeenAt()).isEqualTo(scene.clock.instant());
        assertThat(scene.product("24").sighting().isListed()).isTrue();
    }

    @Test
    void aDismissedPageIsJudgedAnew() {
        shop.listing("/1998", cheaper(cards(5, 24), 20));
        scene.refresh();
        scene.integrator.dismiss(held());
        assertThat(scene.integrator.held()).isEmpty();

        scene.refresh();

        assertThat(scene.integrator.held()).hasSize(1);
    }

    @Test
    void anEmptiedYearIsHeldUntilItIsApproved() {
        shop.listing("/1998", cards(5, 6));

        var outcome = scene.refresh();

        assertThat(scene.progress(outcome).changes().delisted()).isZero();
        assertThat(held().reason()).contains("18 of 20");
        assertThat(scene.product("20").sighting().isListed()).isTrue();

        approve();

        assertThat(scene.product("20").sighting().isListed()).isFalse();
        assertThat(scene.integrator.held()).isEmpty();
    }

    @Test
    void whatMovesToAPageThatIsHeldIsNotGone() {
        shop.listing("/1997", cards(2, 4)).listing("/1998", with(cards(1, 24), cheaper(cards(5, 24), 20)));

        var outcome = scene.refresh();

        assertThat(held().year()).isEqualTo(1998);
        assertThat(scene.progress(outcome).changes().delisted()).isZero();
        assertThat(scene.product("1").sighting().isListed()).isTrue();
    }

    @Test
    void anApprovalThatFindsNothingToDoIsOver() {
        shop.listing("/1998", cards(5, 6));
        scene.refresh();
        shop.listing("/1998", cards(5, 24));
        approve();
        assertThat(scene.integrator.held()).isEmpty();
        shop.listing("/1998", cards(5, 8));

        scene.refresh();

        assertThat(held().reason()).contains("16 of 20");
        assertThat(scene.product("20").sighting().isListed()).isTrue();
    }

    @Test
    void anApprovalThatFindsAFewMissingIsOver() {
        shop.listing("/1998", cards(5, 6));
        scene.refresh();
        shop.listing("/1998", cards(5, 22));
        approve();
        assertThat(scene.product("24").sighting().isListed()).isFalse();
        shop.listing("/1998", cards(5, 7));

        scene.refresh();

        assertThat(held().reason()).contains("15 of 18");
    }

    @Test
    void anApprovalThatFindsTheShopDownWaitsForAPersonAgain() {
        shop.listing("/1998", cards(5, 6));
        scene.refresh();
        shop.failing("/1998", Kind.STATUS);

        approve();

        assertThat(held().reason()).contains("18 of 20");
        shop.healthy();
        scene.refresh();
        assertThat(scene.product("20").sighting().isListed()).isTrue();
        assertThat(scene.integrator.held()).hasSize(1);
    }

    @Test
    void anApprovalThatARefreshOfEverythingFindsTheShopDownForWaitsAgainToo() {
        shop.listing("/1998", cards(5, 6));
        scene.refresh();
        scene.store.approve(held().id());
        shop.failing("/1998", Kind.STATUS);
        scene.refresh();
        shop.healthy();

        scene.refresh();

        assertThat(scene.product("20").sighting().isListed()).isTrue();
        assertThat(held().reason()).contains("18 of 20");
    }

    @Test
    void aHeldPageThatTheYearNoLongerHasIsForgotten() {
        shop.listing("/1998", "data-next='/1998-2'", cards(5, 14)).listing("/1998-2", cards(15, 24));
        scene.refresh();
        shop.listing("/1998-2", cheaper(cards(15, 24), 10));
        scene.refresh();
        assertThat(held().url()).hasPath("/1998-2");
        shop.listing("/1998", cards(5, 24));

        scene.refresh();

        assertThat(scene.integrator.held()).isEmpty();
    }

    @Test
    void anEmptiedYearMostOfWhichIsBackIsForgotten() {
        shop.listing("/1998", cards(5, 6));
        scene.refresh();
        shop.listing("/1998", cards(5, 21));

        var outcome = scene.refresh();

        assertThat(scene.progress(outcome).changes().delisted()).isEqualTo(3);
        assertThat(scene.integrator.held()).isEmpty();
    }

    @Test
    void anEmptiedYearThatFillsAgainIsForgotten() {
        shop.listing("/1998", cards(5, 6));
        scene.refresh();
        shop.listing("/1998", cards(5, 24));

        scene.refresh();

        assertThat(scene.integrator.held()).isEmpty();
    }
}

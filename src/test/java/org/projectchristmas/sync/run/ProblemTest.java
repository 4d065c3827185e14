package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.fetch.FetchException.Kind;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.VendorProgress.PageFailure;
import org.projectchristmas.sync.VendorProgress.State;

/** Pages that cannot be had or read: each is counted, and the rest goes on. */
class ProblemTest {
    private final FakeShop shop = new FakeShop("a_shop")
            .years(1997, 1998)
            .listing("/1997", cards(1, 3))
            .listing("/1998", cards(4, 9))
            .products(cards(1, 9));
    private final SyncScene scene = new SyncScene(TestStore.IN_MEMORY, shop);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aListingWithoutItsLandmarkIsKeptAndCounted() {
        shop.page("/1998", "<p>All new!</p>");

        var outcome = scene.refresh();

        assertThat(scene.progress(outcome).state()).isEqualTo(State.DONE_WITH_ERRORS);
        assertThat(scene.progress(outcome).errors()).isEqualTo(1);
        assertThat(scene.problems).singleElement().satisfies(each -> {
            assertThat(each.url()).hasPath("/1998");
            assertThat(each.expected()).isEqualTo("a listing (main)");
        });
        assertThat(scene.catalog.count()).isEqualTo(3);
    }

    @Test
    void aPageThatBreaksOffTakesNothingAwayAndIsReadAgain() {
        shop.page("/p/8", "<html><body><div>" + cards(8, 8)[0].page());
        var first = scene.refresh();
        shop.products(cards(8, 8))
                .page("/1998", "<html><body><main>" + cards(4, 4)[0].listed())
                .taken();
        var second = scene.refresh();

        assertThat(first.failures())
                .extracting(PageFailure::message)
                .containsExactly(
                        "a_shop: http://a-shop.test/p/8 breaks off in the middle of the page; what is known stays");
        assertThat(second.failures())
                .singleElement()
                .satisfies(each -> assertThat(each.url()).endsWith("/1998"));
        assertThat(shop.taken()).contains("/p/8");
        assertThat(scene.product("8").description().sku()).isEqualTo("QX8");
        assertThat(scene.product("9").sighting().isListed()).isTrue();
        assertThat(scene.problems)
                .hasSize(2)
                .extracting(each -> each.expected())
                .containsOnly("a page to its end");
    }

    @Test
    void aBrokenProductPageIsTriedOnceAndTheRestGoesOn() {
        shop.page("/p/8", "<p>Oops</p>").failing("/p/7", Kind.TIMEOUT);

        var outcome = scene.refresh();

        assertThat(outcome.failures()).hasSize(2);
        assertThat(scene.product("9").description().sku()).isEqualTo("QX9");
        assertThat(scene.product("8").description().name()).isEqualTo("1998 Angel No. 8");
        assertThat(shop.taken()).doesNotHaveDuplicates();

        shop.healthy().products(cards(8, 8));
        scene.refresh();

        assertThat(shop.taken()).contains("/p/7", "/p/8").hasSize(5);
    }

    @Test
    void aPageThatShowsAnotherProductOverwritesNothing() {
        shop.page("/p/8", Card.of(9).page());

        var outcome = scene.refresh();

        assertThat(outcome.failures())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("/p/8", "the product 8, but 9"));
        assertThat(scene.problems).hasSize(1);
        assertThat(scene.product("8").description().sku()).isNull();
    }

    @Test
    void aPageThatUpsetsItsParserIsKeptAndCounted() {
        shop.listing("/1998", cards(4, 9)).page("/p/8", "<article data-price='a lot'></article>");

        var outcome = scene.refresh();

        assertThat(outcome.failures()).hasSize(1);
        assertThat(scene.problems).hasSize(1);
        assertThat(scene.product("9").description().sku()).isEqualTo("QX9");
    }

    @Test
    void anIdThatCannotBeStoredIsAFailedPage() {
        var endless = new Card("9".repeat(501), "/p/10", "An endless id", "1.00", "");
        shop.listing("/1998", endless);

        var outcome = scene.refresh();

        assertThat(outcome.failures())
                .singleElement()
                .satisfies(each -> assertThat(each.url()).endsWith("/1998"));
        assertThat(scene.catalog.count()).isEqualTo(3);
    }

    @Test
    void aShopThatIsLeftAloneForAWhileIsWaitedFor() {
        shop.failing("/1997", Kind.PAUSED);
        scene.whileWaiting = shop::healthy;

        var outcome = scene.refresh();

        assertThat(outcome.isComplete()).isTrue();
        assertThat(scene.catalog.count()).isEqualTo(9);
    }

    @Test
    void aShopThatServesAgainIsReadToTheEndAndWhileItIsAwaitedTheProgressSaysSo() {
        shop.failing("/1997", Kind.PAUSED);
        var shown = scene.when(State.RESTING);
        scene.whileWaiting = () -> {
            shown.join();
            shop.healthy();
        };

        var outcome = scene.refresh();

        assertThat(shown.join().vendors().getFirst().lastError())
                .hasValueSatisfying(each -> assertThat(each).contains("PAUSED"));
        assertThat(scene.progress(outcome).state()).isEqualTo(State.DONE);
        assertThat(scene.progress(outcome).lastError()).isEmpty();
    }

    @Test
    void aShopThatIsLeftAloneTooLongEndsItsRefreshWithASentence() {
        shop.failing("/1997", Kind.PAUSED);
        var waits = new AtomicInteger();
        scene.whileWaiting = waits::incrementAndGet;

        var outcome = scene.refresh();

        assertThat(scene.progress(outcome).state()).isEqualTo(State.FAILED);
        assertThat(scene.progress(outcome).lastError())
                .hasValueSatisfying(each -> assertThat(each).contains("PAUSED"));
        assertThat(waits).hasPositiveValue();
        assertThat(scene.catalog.count()).isEqualTo(6);
    }
}

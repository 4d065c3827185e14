package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.projectchristmas.sync.run.SyncScene.cards;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.fetch.FetchRequest;
import org.projectchristmas.job.Job;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.State;

/** Stopping, resting, waiting, and what happens to the others. */
class ControlTest {
    private final FakeShop shop = shop("a_shop");
    private final FakeShop other = shop("other_shop");
    private final SyncScene scene = new SyncScene(TestStore.IN_MEMORY, shop, other);

    private static FakeShop shop(String vendor) {
        return new FakeShop(vendor).years(1998).listing("/1998", cards(1, 5)).products(cards(1, 5));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    /** Blocks a request like a shop that hangs, until it is cancelled. */
    private static void hang(FetchRequest request) {
        var stop = new CountDownLatch(1);
        try (var _ = request.cancellation().onCancel(stop::countDown)) {
            await(stop);
        }
        request.cancellation().check();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError("nobody is interrupted here", e);
        }
    }

    @Test
    void aHangingShopDoesNotKeepTheOtherAndCanBeCancelled() {
        shop.before = ControlTest::hang;
        Refresh refresh = scene.integrator.refresh(new RefreshScope.All());
        scene.when(overview -> overview.vendors().get(1).state() == State.DONE).join();
        assertThat(refresh.outcome()).isNotDone();

        long before = System.nanoTime();
        refresh.cancel();
        var outcome = scene.end(refresh);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(outcome.vendors().get(shop.vendor))
                .satisfies(each -> assertThat(each.state()).isEqualTo(State.CANCELLED));
        assertThat(outcome.isComplete()).isFalse();
    }

    @Test
    void whatIsAppliedStaysWhenItIsCancelled() {
        var started = new CompletableFuture<FetchRequest>();
        shop.before = request -> {
            if (request.url().getPath().equals("/p/3")) {
                started.complete(request);
                hang(request);
            }
        };
        Refresh refresh = scene.integrator.refresh(new RefreshScope.Vendor(shop.vendor));
        started.join();

        scene.integrator.cancel(shop.vendor);

        assertThat(scene.end(refresh).isComplete()).isFalse();
        assertThat(scene.product("2").description().sku()).isEqualTo("QX2");
        assertThat(scene.product("3").description().sku()).isNull();
    }

    @Test
    void aPausedShopRestsAfterThePageUnderWayAndGoesOnWhereItWas() {
        shop.before = request -> {
            if (request.url().getPath().equals("/p/2")) {
                scene.integrator.pause(shop.vendor);
            }
        };
        var paused = scene.when(State.PAUSED);
        Refresh refresh = scene.integrator.refresh(new RefreshScope.Vendor(shop.vendor));
        paused.join();
        var applied =
                scene.when(overview -> overview.vendors().getFirst().products().done() == 2);

        assertThat(applied.join().vendors().getFirst().state()).isEqualTo(State.PAUSED);
        assertThat(shop.requests).endsWith("/p/2");
        scene.integrator.resume(shop.vendor);

        assertThat(scene.end(refresh).isComplete()).isTrue();
        assertThat(shop.requests).doesNotHaveDuplicates();
    }

    @Test
    void aPausedShopCanBeCancelled() {
        shop.before = _ -> scene.integrator.pause(shop.vendor);
        var paused = scene.when(State.PAUSED);
        Refresh refresh = scene.integrator.refresh(new RefreshScope.Vendor(shop.vendor));
        paused.join();

        refresh.cancel();

        assertThat(scene.progress(scene.end(refresh)).state()).isEqualTo(State.CANCELLED);
        shop.before = _ -> {};
        assertThat(scene.refresh(new RefreshScope.Vendor(shop.vendor)).isComplete())
                .isTrue();
    }

    @Test
    void whatIsAskedForThreeTimesIsDoneOnce() {
        var allAsked = new CountDownLatch(1);
        shop.before = _ -> await(allAsked);
        List<Refresh> refreshes = Stream.generate(() -> scene.integrator.refresh(new RefreshScope.Vendor(shop.vendor)))
                .limit(3)
                .toList();
        allAsked.countDown();

        refreshes.forEach(each -> assertThat(scene.end(each).isComplete()).isTrue());

        assertThat(shop.requests).hasSize(7);
    }

    @Test
    void twoRefreshesOfOneShopHaveARunEach() {
        var isReadingListing = new CompletableFuture<Void>();
        var isAskedTwice = new CountDownLatch(1);
        shop.before = request -> {
            if (request.url().getPath().equals("/1998")) {
                isReadingListing.complete(null);
                await(isAskedTwice);
            }
        };
        Refresh all = scene.integrator.refresh(new RefreshScope.All());
        isReadingListing.orTimeout(20, TimeUnit.SECONDS).join();
        Refresh one = scene.integrator.refresh(new RefreshScope.Vendor(shop.vendor));
        isAskedTwice.countDown();

        assertThat(scene.end(all).isComplete()).isTrue();
        assertThat(scene.end(one).isComplete()).isTrue();

        List<PastRefresh> past = scene.runs.newest(null, 10);
        assertThat(past).hasSize(2);
        assertThat(past.getLast().runs())
                .extracting(PastRun::vendor)
                .containsExactlyInAnyOrder(shop.vendor, other.vendor);
        assertThat(past.getLast().changes().added()).isEqualTo(10);
        assertThat(past.getFirst().changes().added()).isZero();
        assertThat(past)
                .flatExtracting(PastRefresh::runs)
                .allMatch(each -> each.times().interruptions() == 0);
    }

    @Test
    void aRefreshThatWaitsItsTurnIsCancelledAtOnce() {
        shop.before = ControlTest::hang;
        Refresh first = scene.integrator.refresh(new RefreshScope.Vendor(shop.vendor));
        Refresh second = scene.integrator.refresh(new RefreshScope.Year(Optional.of(shop.vendor), 1998));

        second.cancel();

        assertThat(scene.progress(scene.end(second)).state()).isEqualTo(State.CANCELLED);
        assertThat(first.outcome()).isNotDone();
    }

    @Test
    void closingStopsAHangingShopAtOnce() {
        shop.before = ControlTest::hang;
        Refresh refresh = scene.integrator.refresh(new RefreshScope.All());

        scene.close();

        assertThat(scene.end(refresh).isComplete()).isFalse();
    }

    @Test
    void aFailingCatalogEndsTheRefreshWithItsSentenceAndNothingHangs() {
        scene.store.before = call -> {
            if (call.equals("insert")) {
                throw new CatalogException("The disk is full.");
            }
        };

        var outcome = scene.refresh();

        assertThat(outcome.vendors().values()).allSatisfy(each -> {
            assertThat(each.state()).isEqualTo(State.FAILED);
            assertThat(each.lastError()).contains("The disk is full.");
        });
        assertThat(outcome.failures()).hasSize(2);
        scene.store.before = _ -> {};
        assertThat(scene.refresh().isComplete()).isTrue();
    }

    @Test
    void aShopThatIsStillAtAPageWhenTheCatalogFailsStaysShownAsFailed() {
        var isAtPage = new CountDownLatch(1);
        var isOver = new CountDownLatch(1);
        other.before = _ -> {
            isAtPage.countDown();
            await(isOver);
        };
        // Not in the store, which the other one needs to come so far.
        shop.before = _ -> await(isAtPage);
        scene.store.before = call -> {
            if (call.equals("insert")) {
                throw new CatalogException("The disk is full.");
            }
        };
        scene.refresh();
        Job root = scene.jobs().newestRoots(1).getFirst();
        isOver.countDown();

        scene.end(root);

        assertThat(scene.integrator.progress().get().vendors())
                .extracting(VendorProgress::state)
                .containsOnly(State.FAILED);
    }

    @Test
    void progressShowsEveryStateOnce() {
        var states = new CopyOnWriteArrayList<State>();
        try (var _ = scene.integrator
                .progress()
                .observe(each -> states.add(each.vendors().getFirst().state()))) {
            scene.refresh(new RefreshScope.Vendor(shop.vendor));
        }

        assertThat(states.stream().distinct())
                .containsExactly(State.IDLE, State.WAITING, State.YEARS, State.LISTINGS, State.PRODUCTS, State.DONE);
    }

    @Test
    void listenersAreToldWhatACommittedPageChanged() {
        var told = new CopyOnWriteArrayList<Long>();
        try (var _ = scene.integrator.onApplied((vendor, ids) -> told.addAll(ids))) {
            scene.refresh(new RefreshScope.Vendor(shop.vendor));
        }

        assertThat(told).hasSize(10);
        told.clear();
        scene.refresh(new RefreshScope.Vendor(shop.vendor));
        assertThat(told).isEmpty();
    }

    @Test
    void aUrlOutsideTheShopsIsRefusedWithASentence() {
        var scope = new RefreshScope.Url(Optional.empty(), URI.create("https://example.test/p/1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.integrator.refresh(scope))
                .withMessageContaining("example.test")
                .withMessageEndingWith(" is not a page of an enabled shop (a_shop, other_shop).");
    }
}

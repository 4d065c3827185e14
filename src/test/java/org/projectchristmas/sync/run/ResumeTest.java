package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;
import static org.projectchristmas.sync.run.SyncScene.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.fetch.FetchException.Kind;
import org.projectchristmas.job.JobId;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.Count;
import org.projectchristmas.sync.VendorProgress.State;

/** Whenever the program dies, the next start goes on where it was. */
@ParameterizedClass
@EnumSource(TestStore.class)
class ResumeTest {
    private static final int PAGES = 1 + 5 + 11;

    private final TestStore store;

    ResumeTest(TestStore store) {
        this.store = store;
    }

    /** The power cut. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        Death() {
            super("killed", null, false, false);
        }
    }

    private static FakeShop shop() {
        return new FakeShop("a_shop")
                .years(1996, 1997, 1998)
                .listing("/1996", "data-next='/1996-2'", cards(10, 11))
                .listing("/1997", cards(1, 3))
                .listing("/1998", "data-next='/1998-2'", cards(4, 6))
                .listing("/1998-2", cards(7, 9))
                .products(cards(1, 11));
    }

    @Test
    void aRefreshThatDiesAtAnyRequestIsTakenUpWithAtMostOnePageReadTwice() {
        Figures undisturbed = undisturbed();
        for (int n = 1; n <= PAGES; n++) {
            FakeShop shop = shop();
            try (var scene = new SyncScene(store, shop)) {
                dieAt(n, shop);
                scene.refresh();
                assertThat(scene.isDead()).isTrue();
                shop.before = _ -> {};

                scene.restart();
                var outcome = scene.refresh();

                assertComplete(scene, shop, outcome.isComplete());
                assertThat(figures(scene.progress(outcome))).isEqualTo(undisturbed);
                assertWholeRun(scene);
            }
        }
    }

    @Test
    void aPageThatFailsCountsOnceWheneverTheProgramDies() {
        FakeShop whole = troubled();
        Figures undisturbed;
        int requests;
        try (var scene = new SyncScene(store, whole)) {
            undisturbed = figures(scene.progress(scene.refresh()));
            requests = whole.taken().size();
        }
        assertThat(undisturbed.errors()).isEqualTo(4);
        for (int n = 1; n <= requests; n++) {
            FakeShop shop = troubled();
            try (var scene = new SyncScene(store, shop)) {
                dieAt(n, shop);
                scene.refresh();
                shop.before = _ -> {};
                scene.restart();
                var outcome = scene.refresh();
                assertThat(figures(scene.progress(outcome))).isEqualTo(undisturbed);
                assertThat(outcome.failures()).hasSize(4);
                PastRefresh past = scene.runs.newest(null, 10).getFirst();
                assertThat(past.errors()).isEqualTo(4);
                assertThat(past.ending()).contains(State.DONE_WITH_ERRORS);
                assertThat(scene.runs.failures(past.runs().getFirst(), 10)).hasSize(4);
            }
        }
    }

    /** The second page of 1998 and two product pages fail, and one shows a price that cannot be read. */
    private static FakeShop troubled() {
        return shop().failing("/1998-2", Kind.BROKEN)
                .failing(Card.of(1).path(), Kind.BROKEN)
                .failing(Card.of(10).path(), Kind.TIMEOUT)
                .products(Card.of(4).at("$NaN"));
    }

    @Test
    void aPageWithAPriceThatCannotBeReadIsStillSaidToHaveOneByTheRunThatGoesOn() {
        FakeShop shop = shop();
        try (var scene = new SyncScene(store, shop)) {
            scene.refresh();
            shop.listing(
                    "/1998", "data-next='/1998-2'", with(cards(4, 6), Card.of(5).at("$NaN")));
            dieAt(3, shop);
            scene.refresh();
            assertThat(scene.isDead()).isTrue();
            shop.before = _ -> {};

            scene.restart();
            var outcome = scene.refresh();

            assertThat(scene.progress(outcome).state()).isEqualTo(State.DONE_WITH_ERRORS);
            assertThat(outcome.failures())
                    .singleElement()
                    .satisfies(each -> assertThat(each.url()).endsWith("/1998"));
            assertThat(scene.prices("5")).containsExactly("10.95");
        }
    }

    @Test
    void whatCouldNotBeReadBeforeTheKillIsNotGoneAfterIt() {
        FakeShop shop = shop();
        try (var scene = new SyncScene(store, shop)) {
            scene.refresh();
            Card unreadable = new Card("", "", "1998 Angel", "", "");
            shop.listing("/1998", "data-next='/1998-2'", Card.of(4), unreadable, Card.of(6));
            dieAt(3, shop);
            scene.refresh();
            assertThat(scene.isDead()).isTrue();
            shop.before = _ -> {};

            scene.restart();
            scene.refresh();

            assertThat(scene.product("5").sighting().isListed()).isTrue();
        }
    }

    @Test
    void aRefreshThatDiesAtAnyWriteIsTakenUpWithAtMostOnePageReadTwice() {
        Figures undisturbed = undisturbed();
        int writes = countWrites();
        assertThat(writes).isGreaterThan(50);
        for (int n = 1; n <= writes; n++) {
            FakeShop shop = shop();
            try (var scene = new SyncScene(store, shop)) {
                var calls = new AtomicInteger();
                int last = n;
                scene.store.before = _ -> {
                    if (calls.incrementAndGet() == last) {
                        throw new Death();
                    }
                };
                scene.refresh();
                scene.store.before = _ -> {};

                scene.restart();
                var outcome = scene.refresh();

                assertComplete(scene, shop, outcome.isComplete());
                assertThat(figures(scene.progress(outcome))).isEqualTo(undisturbed);
                assertWholeRun(scene);
            }
        }
    }

    @Test
    void aSecondRefreshThatDiesIsTakenUpTheSameWay() {
        for (int n = 1; n <= 6; n++) {
            FakeShop shop = shop();
            try (var scene = new SyncScene(store, shop)) {
                scene.refresh();
                shop.taken();
                dieAt(n, shop);
                scene.refresh();
                shop.before = _ -> {};

                scene.restart();
                scene.refresh();

                assertThat(shop.taken()).hasSize(6 + 1);
            }
        }
    }

    /** What a refresh is said to have come to. */
    private record Figures(Count listings, Count products, int errors, Changes changes) {}

    private static Figures figures(VendorProgress progress) {
        return new Figures(progress.listings(), progress.products(), progress.errors(), progress.changes());
    }

    private Figures undisturbed() {
        try (var scene = new SyncScene(store, shop())) {
            Figures figures = figures(scene.progress(scene.refresh()));
            assertThat(figures.changes().added()).isEqualTo(11);
            assertThat(figures.products()).isEqualTo(new Count(11, 11));
            assertWholeRun(scene);
            return figures;
        }
    }

    /** What is remembered of the run says the same, however many processes it took. */
    private static void assertWholeRun(SyncScene scene) {
        List<PastRefresh> refreshes = scene.runs.newest(null, 10);
        assertThat(refreshes).singleElement().satisfies(refresh -> {
            assertThat(refresh.ending()).contains(State.DONE);
            assertThat(refresh.changes()).isEqualTo(Changes.NONE.withAdded(11));
            assertThat(refresh.pages().products()).isEqualTo(11);
            assertThat(refresh.errors()).isZero();
        });
    }

    @Test
    void whatAShopCameToBeforeTheKillIsStillSaidAfterIt() {
        FakeShop first = shop();
        FakeShop second = new FakeShop("b_shop")
                .years(1998)
                .listing("/1998", "", cards(1, 3))
                .products(cards(1, 3));
        try (var scene = new SyncScene(store, first, second)) {
            var firstIsDone = scene.when(State.DONE);
            second.before = _ -> {
                firstIsDone.join();
                throw new Death();
            };
            scene.refresh();
            assertThat(scene.isDead()).isTrue();
            second.before = _ -> {};
            first.taken();
            scene.restart();
            var outcome = scene.refresh();
            assertThat(outcome.isComplete()).isTrue();
            assertThat(scene.progress(outcome).changes().added()).isEqualTo(11);
            assertThat(first.taken()).isEmpty();
            PastRefresh refresh = scene.runs.newest(null, 1).getFirst();
            assertThat(refresh.runs()).hasSize(2);
            assertThat(refresh.changes().added()).isEqualTo(14);
        }
    }

    private int countWrites() {
        try (var scene = new SyncScene(store, shop())) {
            var calls = new AtomicInteger();
            scene.store.before = _ -> calls.incrementAndGet();
            scene.refresh();
            return calls.get();
        }
    }

    private static void dieAt(int request, FakeShop shop) {
        var count = new AtomicInteger();
        shop.before = _ -> {
            if (count.incrementAndGet() == request) {
                throw new Death();
            }
        };
    }

    private static void assertComplete(SyncScene scene, FakeShop shop, boolean isComplete) {
        assertThat(isComplete).isTrue();
        List<String> twice = new ArrayList<>(shop.requests);
        shop.requests.stream().distinct().forEach(twice::remove);
        assertThat(twice).hasSizeLessThanOrEqualTo(1);
        assertThat(scene.catalog.count()).isEqualTo(11);
        scene.catalog.forEach(each -> {
            assertThat(each.sighting().lastSyncedAt()).isNotNull();
            assertThat(each.sighting().isListed()).isTrue();
            assertThat(scene.history.prices(each.id())).hasSize(1);
        });
    }

    @Test
    void aRunThatIsGoneOnWithCountsNoPagesThatAnotherOneReadMeanwhile() {
        FakeShop shop = shop();
        var year = new RefreshScope.Year(Optional.of(shop.vendor), 1998);
        try (var scene = new SyncScene(store, shop)) {
            // After the years, the two pages of the listing and one product's.
            dieAt(5, shop);
            scene.refresh(year);
            assertThat(scene.isDead()).isTrue();
            shop.before = _ -> {};
            scene.restart();
            Refresh left = scene.integrator.refresh(year);
            var root = new JobId(left.rootJob());
            scene.jobs().pause(root);
            scene.refresh(new RefreshScope.Vendor(shop.vendor));
            scene.jobs().resume(root);
            var outcome = scene.end(left);

            assertThat(scene.progress(outcome).products()).isEqualTo(new Count(1, 1));
            assertThat(scene.runs.of(left.rootJob()).map(PastRefresh::pages)).contains(new PastRun.Pages(2, 1));
        }
    }

    @Test
    void aRefreshThatCameToItsEndIsNotTakenUp() {
        FakeShop shop = shop();
        try (var scene = new SyncScene(store, shop)) {
            scene.refresh();
            shop.taken();

            scene.refresh();

            assertThat(shop.taken()).hasSize(6);
        }
    }

    @Test
    void closingTheProgramLeavesTheRefreshToBeTakenUp() {
        FakeShop shop = shop();
        try (var scene = new SyncScene(store, shop)) {
            var count = new AtomicInteger();
            shop.before = request -> {
                if (count.incrementAndGet() == 8) {
                    var stopped = new CompletableFuture<Void>();
                    var _ = request.cancellation().onCancel(() -> stopped.complete(null));
                    var _ = Thread.ofVirtual().start(scene::close);
                    // Else the last pages could be read before anybody hears of the end.
                    stopped.orTimeout(20, TimeUnit.SECONDS).join();
                }
            };
            assertThat(scene.progress(scene.refresh()).state()).isEqualTo(State.CANCELLED);

            scene.restart();
            var outcome = scene.refresh();

            assertComplete(scene, shop, outcome.isComplete());
        }
    }

    @Test
    void aRefreshAskedForWhileTheProgramEndsIsSaidToBeCancelledAndTakenUp() {
        FakeShop shop = shop();
        try (var scene = new SyncScene(store, shop)) {
            JobIntegrator ended = scene.integrator;
            scene.restart();

            Refresh refresh = ended.refresh(new RefreshScope.All());

            assertThat(refresh.outcome()).isCompleted();
            assertThat(scene.progress(refresh.outcome().join()).state()).isEqualTo(State.CANCELLED);
            assertThat(shop.taken()).isEmpty();
            assertComplete(scene, shop, scene.refresh().isComplete());
        }
    }
}

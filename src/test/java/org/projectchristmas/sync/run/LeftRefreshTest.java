package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.VendorProgress.State;

/** What becomes of a refresh that was broken off and left for long. */
@ParameterizedClass
@EnumSource(TestStore.class)
class LeftRefreshTest {
    /** The requests before the first product page. */
    private static final int LISTINGS = 2;

    private final FakeShop shop =
            new FakeShop("a_shop").years(1998).listing("/1998", cards(1, 9)).products(cards(1, 9));
    private final TestStore store;

    LeftRefreshTest(TestStore store) {
        this.store = store;
    }

    /** The power cut. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        Death() {
            super("killed", null, false, false);
        }
    }

    private void dieAt(int request) {
        var count = new AtomicInteger();
        shop.before = _ -> {
            if (count.incrementAndGet() == request) {
                throw new Death();
            }
        };
    }

    /** The end of the newest root, when all that belongs to it is stored. */
    private static CompletableFuture<JobId> leftEnds(SyncScene scene) {
        JobId left = scene.jobs().newestRoots(1).getFirst().id();
        var end = new CompletableFuture<JobId>();
        var _ = scene.integrator.onRootEnded(root -> {
            if (root.equals(left)) {
                end.complete(root);
            }
        });
        return end.orTimeout(20, TimeUnit.SECONDS);
    }

    @Test
    void aRefreshThatWasBrokenOffLongAgoIsBegunAnewInsteadOfBeingTakenUp() {
        try (var scene = new SyncScene(store, shop)) {
            dieAt(LISTINGS + 6);
            scene.refresh();
            assertThat(scene.isDead()).isTrue();
            shop.before = _ -> {};
            shop.listing("/1998", cards(1, 12)).products(cards(1, 12));
            scene.clock.forward(Duration.ofDays(50));

            scene.restart();
            var end = leftEnds(scene);
            var outcome = scene.refresh();
            end.join();

            assertThat(outcome.isComplete()).isTrue();
            assertThat(scene.catalog.count()).isEqualTo(12);
            assertThat(scene.runs.newest(null, 10))
                    .extracting(each -> each.ending().orElseThrow())
                    .containsExactly(State.DONE, State.CANCELLED);
        }
    }

    @Test
    void whatWasBrokenOffLongAgoIsNotGoneOnWithUnasked() {
        try (var scene = new SyncScene(store, shop)) {
            dieAt(LISTINGS + 6);
            scene.refresh();
            shop.before = _ -> {};
            shop.taken();
            scene.clock.forward(Duration.ofDays(3));

            scene.restart();
            Job left = scene.jobs().newestRoots(1).getFirst();
            var end = leftEnds(scene);

            assertThat(scene.end(left).state()).isEqualTo(Job.State.CANCELLED);
            end.join();
            assertThat(shop.taken()).isEmpty();
            assertThat(scene.runs.newest(null, 10)).allMatch(PastRefresh::isFinished);
        }
    }

    @Test
    void aRefreshThatWasBrokenOffLongAgoButWorkedOnLatelyIsTakenUp() {
        try (var scene = new SyncScene(store, shop)) {
            var count = new AtomicInteger();
            shop.before = _ -> {
                // A shop that is read very slowly, product page by product page.
                int request = count.incrementAndGet();
                if (request == LISTINGS) {
                    scene.clock.forward(Duration.ofDays(5));
                } else if (request == LISTINGS + 6) {
                    throw new Death();
                }
            };
            scene.refresh();
            assertThat(scene.isDead()).isTrue();
            shop.before = _ -> {};

            scene.restart();

            assertThat(scene.refresh().isComplete()).isTrue();
            assertThat(scene.runs.newest(null, 10)).singleElement().satisfies(each -> {
                assertThat(each.ending()).contains(State.DONE);
                assertThat(each.changes().added()).isEqualTo(9);
            });
        }
    }

    @Test
    void aRunWhoseFirstPageWasNeverReadDoesNotStayUnderWayForEver() {
        try (var scene = new SyncScene(store, shop)) {
            dieAt(1);
            scene.refresh();
            assertThat(scene.isDead()).isTrue();
            shop.before = _ -> {};
            scene.clock.forward(Duration.ofDays(5));

            scene.restart();
            var end = leftEnds(scene);

            assertThat(scene.refresh().isComplete()).isTrue();
            end.join();
            assertThat(scene.runs.newest(null, 10)).hasSize(2).allMatch(PastRefresh::isFinished);
        }
    }

    @Test
    void aRunThatIsLeftToNobodyIsTakenUpSoonAndEndedLater() {
        try (var scene = new SyncScene(store, shop)) {
            long old = scene.store
                    .begin(shop.vendor, "year 1998", scene.clock.instant(), 0)
                    .id();
            scene.clock.forward(Duration.ofDays(3));
            long other = scene.store
                    .begin(shop.vendor, "links", scene.clock.instant(), 0)
                    .id();
            long replaced = scene.store
                    .begin(shop.vendor, "all", scene.clock.instant(), 0)
                    .id();
            long recent = scene.store
                    .begin(shop.vendor, "all", scene.clock.instant(), 0)
                    .id();

            scene.refresh();

            assertThat(scene.runs.find(old).orElseThrow().ending()).isEqualTo(State.CANCELLED);
            assertThat(scene.runs.find(replaced).orElseThrow().ending()).isEqualTo(State.CANCELLED);
            assertThat(scene.runs.find(recent).orElseThrow().ending()).isEqualTo(State.DONE);
            assertThat(scene.runs.find(other).orElseThrow().ending()).isNull();
            assertThat(scene.runs.newest(null, 10)).hasSize(4);
        }
    }
}

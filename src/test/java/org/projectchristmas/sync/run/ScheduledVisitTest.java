package org.projectchristmas.sync.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.sync.run.SyncScene.cards;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.FetchException.Kind;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.store.TestStore;
import org.projectchristmas.sync.IntegratorJobs;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress.State;

/** What a schedule has done at a shop: links, new pages, old pages, each by itself. */
@ParameterizedClass
@EnumSource(TestStore.class)
class ScheduledVisitTest {
    private static final IntegratorJobs<Invocation> JOBS = IntegratorJobs.invocations();

    private final FakeShop shop = new FakeShop("a_shop")
            .years(1997, 1998)
            .listing("/1997", cards(1, 3))
            .listing("/1998", cards(4, 6))
            .products(cards(1, 9));
    private final SyncScene scene;

    ScheduledVisitTest(TestStore store) {
        scene = new SyncScene(store, shop);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Job run(Invocation call) {
        shop.taken();
        return scene.run(call);
    }

    private Invocation links() {
        return JOBS.syncLinks(shop.vendor);
    }

    private Invocation unscraped() {
        return JOBS.syncUnscraped(shop.vendor);
    }

    private Invocation scraped() {
        return JOBS.syncScraped(shop.vendor);
    }

    @Test
    void linksAreReadWithoutTheirPagesAndThePagesWithoutTheLinks() {
        run(links());
        assertThat(shop.requests).containsExactly("/years", "/1998", "/1997");
        run(unscraped());
        assertThat(shop.requests).containsExactly("/p/4", "/p/5", "/p/6", "/p/1", "/p/2", "/p/3");
        run(unscraped());
        assertThat(shop.requests).isEmpty();
    }

    @Test
    void theYearsAreTakenAsKnownForAWeek() {
        run(links());
        scene.clock.forward(Duration.ofDays(6));
        run(links());
        assertThat(shop.requests).containsExactly("/1998", "/1997");
        scene.clock.forward(Duration.ofDays(1));
        run(links());
        assertThat(shop.requests).containsExactly("/years", "/1998", "/1997");
        scene.clock.forward(Duration.ofHours(1));
        run(links());
        assertThat(shop.requests).containsExactly("/1998", "/1997");
    }

    @Test
    void whoeverAsksForNewYearsOrForEverythingGetsThem() {
        run(links());
        shop.years(1997, 1998, 1999).listing("/1999", cards(7, 8));
        run(Invocation.of(
                IntegratorJobs.LINKS, Arguments.NONE.with("vendor", shop.vendor).with("read_years", "true")));
        assertThat(shop.requests).containsExactly("/years", "/1999", "/1998", "/1997");
        shop.taken();
        scene.refresh(new RefreshScope.Vendor(shop.vendor));
        assertThat(shop.requests).contains("/years");
    }

    @Test
    void theYearsThatWereReadWhenTheClockWasAheadAreNotKnown() {
        scene.clock.forward(Duration.ofDays(1_000));
        run(links());
        scene.clock.forward(Duration.ofDays(-1_000));
        run(links());
        assertThat(shop.requests).contains("/years");
    }

    @Test
    void newPagesAreThoseOfOneYearIfThatIsAskedFor() {
        run(links());
        run(JOBS.syncUnscraped(shop.vendor, 1997));
        assertThat(shop.requests).containsExactly("/p/1", "/p/2", "/p/3");
    }

    @Test
    void oldPagesAreThoseReadLongestAgoAndOnlySoManyAtOnce() {
        run(links());
        run(JOBS.syncUnscraped(shop.vendor, 1998));
        scene.clock.forward(Duration.ofHours(1));
        run(JOBS.syncUnscraped(shop.vendor, 1997));
        scene.clock.forward(Duration.ofDays(1).plusMinutes(1));
        run(scraped());
        assertThat(shop.requests).containsExactly("/p/4", "/p/5", "/p/6", "/p/1");
        run(scraped());
        assertThat(shop.requests).containsExactly("/p/2", "/p/3");
        run(scraped());
        assertThat(shop.requests).isEmpty();
        assertThat(scene.hasWork(scraped())).isFalse();
    }

    @Test
    void oldPagesAreThoseReadBeforeATimeIfOneIsGivenAndNeverThoseNotRead() {
        run(links());
        run(JOBS.syncUnscraped(shop.vendor, 1998));
        Instant between = scene.clock.instant().plusSeconds(1);
        scene.clock.forward(Duration.ofHours(1));
        run(JOBS.syncScraped(shop.vendor, between));
        assertThat(shop.requests).containsExactly("/p/4", "/p/5", "/p/6");
        run(JOBS.syncScraped(shop.vendor, between));
        assertThat(shop.requests).isEmpty();
    }

    @Test
    void aReadingOfOldPagesThatIsKilledGoesOnWithTheRest() {
        run(links());
        run(unscraped());
        scene.clock.forward(Duration.ofDays(2));
        shop.taken();
        var died = new CompletableFuture<Void>();
        shop.before = request -> {
            if (request.url().getPath().equals("/p/6")) {
                died.complete(null);
                throw new Death();
            }
        };
        Job job = scene.queue(scraped());
        died.orTimeout(20, TimeUnit.SECONDS).join();
        shop.before = _ -> {};
        scene.restart();
        scene.clock.forward(Duration.ofHours(30));
        scene.end(job);

        assertThat(shop.requests).containsExactly("/p/4", "/p/5", "/p/6", "/p/6", "/p/1");
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        Death() {
            super("killed", null, false, false);
        }
    }

    @Test
    void aPageThatHasNotChangedIsOnlyNotedAsRead() {
        shop.knowsValidators = true;
        run(links());
        run(unscraped());
        var before = scene.product("1");
        scene.clock.forward(Duration.ofDays(2));
        scene.store.taken();
        shop.products(Card.of(5).at("12.00"));
        run(JOBS.syncScraped(shop.vendor));

        assertThat(shop.requests).containsExactly("/p/4", "/p/5", "/p/6", "/p/1");
        assertThat(shop.notModified).containsExactly("/p/4", "/p/6", "/p/1");
        assertThat(scene.store.taken())
                .containsExactly(
                        "tried",
                        "unchanged",
                        "tried",
                        "known",
                        "update",
                        "record",
                        "validators",
                        "found",
                        "tried",
                        "unchanged",
                        "tried",
                        "unchanged");
        assertThat(scene.product("1").sighting().lastSyncedAt()).isEqualTo(scene.clock.instant());
        assertThat(scene.product("1").sighting().lastSeenAt())
                .isEqualTo(before.sighting().lastSeenAt());
        assertThat(scene.prices("5")).containsExactly("10.95", "12.00");
        // What was given with the new page is what is asked with next.
        scene.clock.forward(Duration.ofDays(2));
        run(scraped());
        assertThat(shop.notModified).containsExactly("/p/2", "/p/3", "/p/4", "/p/5");
    }

    @Test
    void aPageThatIsWantedIsReadWhetherOrNotItHasChanged() {
        shop.knowsValidators = true;
        run(links());
        run(unscraped());
        scene.store.<Integer>inTransaction(transaction -> {
            transaction.wantDetails(List.of(scene.product("3").id()));
            return 1;
        });
        run(unscraped());

        assertThat(shop.requests).containsExactly("/p/3");
        assertThat(shop.notModified).isEmpty();
    }

    @Test
    void newPagesAreWorkUntilTheyAreReadAndAgainWhenLinksBringMore() {
        assertThat(scene.hasWork(unscraped())).isFalse();
        run(links());
        assertThat(scene.hasWork(unscraped())).isTrue();
        run(unscraped());
        assertThat(scene.hasWork(unscraped())).isFalse();
        shop.listing("/1998", cards(4, 7));
        run(links());
        assertThat(scene.hasWork(unscraped())).isTrue();
    }

    @Test
    void aPageThatFailedIsNotTriedAgainAtOnceButAfterAWhile() {
        run(links());
        shop.failing("/p/2", Kind.STATUS);
        run(unscraped());
        assertThat(scene.hasWork(unscraped())).isFalse();
        scene.clock.forward(Duration.ofHours(1));
        run(links());
        assertThat(scene.hasWork(unscraped())).isFalse();
        scene.clock.forward(Duration.ofHours(5).plusMinutes(1));
        assertThat(scene.hasWork(unscraped())).isTrue();
        run(unscraped());
        assertThat(shop.requests).containsExactly("/p/2");
    }

    @Test
    void aShopAtWhichAPersonCancelledIsLeftAloneForAnHour() {
        shop.before = request -> {
            if (request.url().getPath().equals("/p/2")) {
                scene.integrator.cancel(shop.vendor);
            }
        };
        var outcome = scene.refresh(new RefreshScope.Vendor(shop.vendor));
        assertThat(scene.progress(outcome).state()).isEqualTo(State.CANCELLED);
        assertThat(scene.hasWork(unscraped())).isFalse();
        scene.clock.forward(Duration.ofHours(1));
        assertThat(scene.hasWork(unscraped())).isTrue();
    }

    @Test
    void aShopThatIsNotVisitedHasNoWork() {
        var closed = new VendorId("closed_shop");
        assertThat(scene.hasWork(JOBS.syncLinks(closed))).isFalse();
        assertThat(scene.hasWork(links())).isTrue();
    }
}

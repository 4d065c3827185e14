package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.projectchristmas.store.Ornaments.EVENING;
import static org.projectchristmas.store.Ornaments.FACTORY;
import static org.projectchristmas.store.Ornaments.HOOKED;
import static org.projectchristmas.store.Ornaments.MORNING;
import static org.projectchristmas.store.Ornaments.NOON;
import static org.projectchristmas.store.Ornaments.insert;
import static org.projectchristmas.store.Ornaments.listed;
import static org.projectchristmas.store.Ornaments.offered;
import static org.projectchristmas.store.Ornaments.read;
import static org.projectchristmas.store.Ornaments.update;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.RunSoFar;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.PageFailure;
import org.projectchristmas.sync.VendorProgress.State;

/** What a store must remember of what runs came to. */
interface PastRunContract {
    Changes TWO_NEW = Changes.NONE.withAdded(2);
    URI PAGE = URI.create("http://127.0.0.1:8080/1998.html");

    Ports ports();

    private SyncStore store() {
        return ports().sync();
    }

    private Runs runs() {
        return ports().runs();
    }

    private void write(Consumer<SyncTransaction> work) {
        store().inTransaction(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    private SyncStore.Run finished(VendorId vendor, String scope, Instant at, long rootJob) {
        SyncStore.Run run = store().begin(vendor, scope, at, rootJob);
        store().finish(run.id(), State.DONE, new PastRun.Pages(3, 4), at.plusSeconds(90));
        return run;
    }

    private PastRun past(SyncStore.Run run) {
        return runs().find(run.id()).orElseThrow();
    }

    @Test
    default void whatPagesFindIsTheRunsWithThePagesTransactionOrNotAtAll() {
        SyncStore.Run run = store().begin(FACTORY, "all", NOON, 7);
        write(transaction -> {
            transaction.found(run.id(), TWO_NEW);
            transaction.found(run.id(), new Changes(1, 2, 3, 4, 5, 6, 7));
        });
        write(transaction -> transaction.found(run.id(), TWO_NEW));
        assertThatThrownBy(() -> write(transaction -> {
                    transaction.found(run.id(), TWO_NEW);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(past(run).changes()).isEqualTo(new Changes(5, 2, 3, 4, 5, 6, 7));
        assertThat(past(run).isFinished()).isFalse();
    }

    @Test
    default void aShopIsReadThroughWhenItsFirstRefreshOfAllListingsHasEnded() {
        store().begin(FACTORY, "all", MORNING, 1);
        finished(FACTORY, "year 1998", MORNING, 2);
        SyncStore.Run broken = store().begin(FACTORY, "all", MORNING, 3);
        store().finish(broken.id(), State.CANCELLED, new PastRun.Pages(1, 0), MORNING.plusSeconds(5));
        assertThat(runs().firstReadings()).isEmpty();

        SyncStore.Run first = store().begin(FACTORY, "all", NOON, 4);
        store().finish(first.id(), State.DONE_WITH_ERRORS, new PastRun.Pages(3, 4), NOON.plusSeconds(90));
        finished(FACTORY, "all", EVENING, 5);
        finished(HOOKED, "links", EVENING, 6);
        assertThat(runs().firstReadings())
                .containsOnly(Map.entry(FACTORY, NOON.plusSeconds(90)), Map.entry(HOOKED, EVENING.plusSeconds(90)));
    }

    @Test
    default void aFinishedRunTellsHowItWent() {
        SyncStore.Run run = store().begin(FACTORY, "all", NOON, 7);
        write(transaction -> transaction.found(run.id(), TWO_NEW));
        write(transaction -> transaction.pageFailed(run.id(), new PageFailure(FACTORY, "/a", "HTTP 500"), true, NOON));
        store().finish(run.id(), State.DONE_WITH_ERRORS, new PastRun.Pages(12, 34), NOON.plusSeconds(90));
        assertThat(past(run))
                .isEqualTo(new PastRun(
                        run.id(),
                        7,
                        FACTORY,
                        "all",
                        new PastRun.Times(NOON, NOON.plusSeconds(90), 0),
                        State.DONE_WITH_ERRORS,
                        TWO_NEW,
                        1,
                        new PastRun.Pages(12, 34)));
        assertThat(past(run).took()).contains(Duration.ofSeconds(90));
    }

    @Test
    default void aPageThatFailedCountsOnceARunUntilItIsAskedForAgain() {
        SyncStore.Run run = store().begin(FACTORY, "all", NOON, 7);
        write(transaction -> {
            transaction.pageFailed(run.id(), new PageFailure(FACTORY, "/a", "HTTP 500"), true, MORNING);
            transaction.pageFailed(run.id(), new PageFailure(FACTORY, "/b", "HTTP 500"), false, NOON);
            transaction.pageFailed(run.id(), new PageFailure(FACTORY, "/a", "HTTP 503"), true, EVENING);
            transaction.pageFailed(run.id() + 1, new PageFailure(FACTORY, "/c", "HTTP 500"), false, NOON);
        });
        assertThat(runs().failures(past(run), 10))
                .containsExactly(
                        new PageFailure(FACTORY, "/b", "HTTP 500"), new PageFailure(FACTORY, "/a", "HTTP 503"));
        assertThat(runs().failures(past(run), 1)).hasSize(1);
        assertThat(past(run).errors()).isEqualTo(2);
        write(transaction -> transaction.pageAskedAgain(run.id(), FACTORY, "/a"));
        assertThat(past(run).errors()).isEqualTo(1);
    }

    @Test
    default void aRunThatIsTakenUpTellsWhatItCameToSoFar() {
        SyncStore.Run run = store().begin(FACTORY, "all", NOON, 7);
        SyncStore.Run other = store().begin(FACTORY, "year 1998", NOON, 9);
        write(transaction -> {
            transaction.tried(run.id());
            transaction.tried(other.id());
            transaction.tried(run.id());
            transaction.pageFailed(run.id(), new PageFailure(FACTORY, "/3", "HTTP 500"), false, NOON);
            transaction.pageFailed(run.id(), new PageFailure(FACTORY, "/1999", "HTTP 500"), true, EVENING);
            transaction.found(run.id(), TWO_NEW);
            transaction.remember(visited("/1998-" + run.id(), run));
            transaction.remember(visited("/1998-" + other.id(), other));
        });
        RunSoFar soFar = store().takeUp(run, 8);
        assertThat(soFar.changes()).isEqualTo(TWO_NEW);
        assertThat(soFar.failures()).extracting(PageFailure::url).containsExactly("/3", "/1999");
        assertThat(soFar.listings()).containsExactlyInAnyOrder("/1998-" + run.id(), "/1999");
        assertThat(soFar.pages()).isEqualTo(new PastRun.Pages(2, 2));
        assertThat(past(run).rootJob()).isEqualTo(8);
        assertThat(past(run).times().interruptions()).isEqualTo(1);
        assertThat(store().runsUnder(7)).isEmpty();
        assertThat(store().runsUnder(8)).containsExactly(past(run));
    }

    private static PageMemory visited(String url, SyncStore.Run run) {
        return new PageMemory(
                FACTORY,
                url,
                1998,
                run.id(),
                PageMemory.Fate.GONE,
                PageMemory.Fingerprint.NONE,
                List.of(),
                PageMemory.Onward.NOWHERE);
    }

    @Test
    default void aRunThatHasEndedHadItsPagesWhateverANewerOneVisits() {
        List<StoredProduct> stored = insert(ports(), listed(FACTORY, "1"), listed(FACTORY, "2"));
        SyncStore.Run run = store().begin(FACTORY, "year 1998", NOON, 7);
        write(transaction -> {
            transaction.remember(visited("/1998", run));
            transaction.tried(run.id());
        });
        store().finish(run.id(), State.DONE, new PastRun.Pages(1, 1), NOON.plusSeconds(9));
        SyncStore.Run newer = store().begin(FACTORY, "all", EVENING, 8);
        write(transaction -> transaction.remember(visited("/1998", newer)));
        stored.forEach(each -> update(ports(), read(each, EVENING), EVENING));

        assertThat(store().soFar(run).pages()).isEqualTo(new PastRun.Pages(1, 1));
    }

    @Test
    default void theProductPagesThatOthersTriedOfARunAreKeptByWhoeverEndsIt() {
        SyncStore.Run run = store().begin(FACTORY, "year 1998", NOON, 7);
        write(transaction -> {
            transaction.tried(run.id());
            transaction.tried(run.id());
        });
        store().finish(run.id(), State.DONE, new PastRun.Pages(1, 1), NOON.plusSeconds(9));

        assertThat(past(run).pages()).isEqualTo(new PastRun.Pages(1, 2));
    }

    @Test
    default void refreshesAreListedNewestFirstEachWithTheRunsOfItsShops() {
        SyncStore.Run first = finished(FACTORY, "all", MORNING, 1);
        SyncStore.Run second = finished(FACTORY, "all", NOON, 2);
        SyncStore.Run other = finished(FACTORY, "year 1998", NOON, 3);
        SyncStore.Run alsoSecond = finished(HOOKED, "all", NOON, 2);
        assertThat(runs().newest(null, 10))
                .containsExactly(
                        new PastRefresh(List.of(past(second), past(alsoSecond))),
                        new PastRefresh(List.of(past(other))),
                        new PastRefresh(List.of(past(first))));
        assertThat(runs().newest(null, 1)).hasSize(1);
        assertThat(runs().newest(HOOKED, 10)).containsExactly(new PastRefresh(List.of(past(alsoSecond))));
        assertThat(runs().of(2)).contains(new PastRefresh(List.of(past(second), past(alsoSecond))));
        assertThat(runs().of(4)).isEmpty();
    }

    @Test
    default void aRunIsComparedWithEarlierFinishedOnesOfItsShopAndScope() {
        SyncStore.Run first = finished(FACTORY, "all", MORNING, 1);
        finished(FACTORY, "year 1998", MORNING, 2);
        finished(HOOKED, "all", MORNING, 3);
        store().begin(FACTORY, "all", NOON, 4);
        SyncStore.Run second = finished(FACTORY, "all", NOON, 5);
        SyncStore.Run third = finished(FACTORY, "all", EVENING, 6);
        assertThat(runs().before(past(third), 10)).containsExactly(past(second), past(first));
        assertThat(runs().before(past(third), 1)).containsExactly(past(second));
        assertThat(runs().before(past(first), 10)).isEmpty();
    }

    @Test
    default void aPageThatARunHoldsTwiceIsNewsOnceAndWaitsUnderThatRun() {
        SyncStore.Run run = store().begin(FACTORY, "all", NOON, 7);
        var page = new HeldPage(0, FACTORY, 1998, PAGE, "60 of 100 prices would change", NOON);
        assertThat(store().<Boolean>inTransaction(each -> each.hold(run.id(), page)))
                .isTrue();
        assertThat(store().<Boolean>inTransaction(each -> each.hold(run.id(), page)))
                .isFalse();
        assertThat(runs().stillHeld(run.id())).isEqualTo(store().held());
        assertThat(store().<Boolean>inTransaction(each -> each.hold(run.id() + 1, page)))
                .isTrue();
        assertThat(runs().stillHeld(run.id())).isEmpty();
    }

    @Test
    default void theProductsThatBecameCheaperInARunAreKnown() {
        List<StoredProduct> stored = insert(ports(), listed(FACTORY, "1"), listed(FACTORY, "2"), listed(HOOKED, "3"));
        SyncStore.Run run = store().begin(FACTORY, "all", NOON, 7);
        update(ports(), offered(stored.getFirst(), HistoryContract.OTHER, Availability.AVAILABLE), NOON);
        assertThat(runs().drops(past(run), 10)).isEmpty();
        StoredProduct cheaper = Ornaments.reduced(stored.getLast(), NOON);
        StoredProduct mine = Ornaments.reduced(stored.get(1), NOON);
        update(ports(), cheaper, NOON);
        update(ports(), mine, NOON);
        assertThat(runs().drops(past(run), 10)).singleElement().satisfies(each -> {
            assertThat(each.productId()).isEqualTo(mine.id());
            assertThat(each.saving()).isPositive();
            assertThat(each.after().amount()).isLessThan(each.before().amount());
        });
        store().finish(run.id(), State.DONE, PastRun.Pages.NONE, NOON.plusSeconds(1));
        assertThat(runs().drops(past(run), 10)).hasSize(1);
        SyncStore.Run later = store().begin(FACTORY, "all", EVENING, 8);
        assertThat(runs().drops(past(later), 10)).isEmpty();
    }
}

package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.sync.DuePages;
import org.projectchristmas.sync.DueProduct;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PageMemory.Fate;
import org.projectchristmas.sync.PageMemory.Fingerprint;
import org.projectchristmas.sync.PageMemory.Onward;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress.State;

/** What every {@link SyncStore} must remember of runs and pages. */
interface RunContract {
    URI PAGE = URI.create("http://127.0.0.1:8080/1998_c_263.html?viewall=1");

    Ports ports();

    private SyncStore store() {
        return ports().sync();
    }

    private void write(Consumer<SyncTransaction> work) {
        store().inTransaction(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    private List<Long> due(long runId) {
        return store().due(FACTORY, DuePages.olderThan(NOON), runId, 100).stream()
                .map(DueProduct::id)
                .toList();
    }

    @Test
    default void aRunIsUnfinishedUntilItEnds() {
        SyncStore.Run run = store().begin(FACTORY, "all", NOON, 1);
        SyncStore.Run newer = store().begin(FACTORY, "year 1998", EVENING, 2);
        assertThat(store().unfinishedRuns(FACTORY)).extracting(PastRun::id).containsExactly(newer.id(), run.id());
        assertThat(store().unfinishedRuns(FACTORY)).extracting(PastRun::rootJob).containsExactly(2L, 1L);
        assertThat(store().unfinishedRuns(HOOKED)).isEmpty();
        store().finish(run.id(), State.DONE, PastRun.Pages.NONE, EVENING);
        assertThat(store().unfinishedRuns(FACTORY)).extracting(PastRun::id).containsExactly(newer.id());
    }

    @Test
    default void aRunIsFoundByItsNumberWhetherOrNotItIsFinished() {
        SyncStore.Run run = store().begin(FACTORY, "all", NOON, 1);
        assertThat(store().run(run.id())).contains(run);
        store().finish(run.id(), State.DONE, PastRun.Pages.NONE, EVENING);
        assertThat(store().run(run.id())).contains(run);
        assertThat(store().run(run.id() + 1)).isEmpty();
    }

    @Test
    default void aPageIsRememberedWhole() {
        var page = new PageMemory(
                FACTORY,
                PAGE.toString(),
                1998,
                7,
                Fate.APPLIED,
                new Fingerprint(new Validators("W/\"abc\"", "Mon, 23 Nov 2026 08:00:00 GMT"), "0f".repeat(32)),
                List.of(3L, 1L, 2L),
                new Onward("http://a/all", "http://a/2", List.of("http://a/x", "http://a/y"), OptionalInt.of(272)));
        write(transaction -> transaction.remember(page));
        assertThat(store().page(FACTORY, PAGE.toString())).contains(page);
        assertThat(store().page(HOOKED, PAGE.toString())).isEmpty();
        write(transaction -> transaction.confirm(FACTORY, PAGE.toString(), 8));
        assertThat(store().page(FACTORY, PAGE.toString())).contains(page.visitedBy(8));
    }

    @Test
    default void aNewerMemoryOfAPageReplacesTheOlder() {
        var gone =
                new PageMemory(FACTORY, PAGE.toString(), 0, 1, Fate.GONE, Fingerprint.NONE, List.of(), Onward.NOWHERE);
        var held = new PageMemory(
                FACTORY, PAGE.toString(), 1998, 2, Fate.HELD, Fingerprint.NONE, List.of(5L), Onward.NOWHERE);
        write(transaction -> transaction.remember(gone));
        write(transaction -> transaction.remember(held));
        assertThat(store().page(FACTORY, PAGE.toString())).contains(held);
    }

    @Test
    default void theYearLinksOfAShopAreReplacedTogether() {
        write(transaction -> transaction.years(FACTORY, Map.of(1998, PAGE, 1973, PAGE), MORNING));
        write(transaction -> transaction.years(FACTORY, Map.of(1998, PAGE, 2026, PAGE), NOON));
        assertThat(store().knownYears(FACTORY)).isEqualTo(Map.of(1998, PAGE, 2026, PAGE));
        assertThat(store().knownYears(HOOKED)).isEmpty();
    }

    @Test
    default void pagesAreDueUntilTheyAreReadNewestReleaseFirst() {
        List<StoredProduct> stored =
                insert(ports(), listed(FACTORY, "1", 1998), listed(FACTORY, "2", 2026), listed(FACTORY, "3", 1998));
        insert(ports(), listed(HOOKED, "4", 2026));
        StoredProduct first = stored.get(0);
        StoredProduct second = stored.get(1);
        StoredProduct third = stored.get(2);
        assertThat(due(1)).containsExactly(second.id(), first.id(), third.id());
        assertThat(store().due(FACTORY, DuePages.olderThan(NOON).of(1998), 1, 1))
                .containsExactly(new DueProduct(
                        first.id(),
                        first.product().key(),
                        first.product().links().page(),
                        Validators.NONE,
                        1998));
        assertThat(store().countDueByYear(FACTORY, DuePages.olderThan(NOON).of(1998), 1))
                .isEqualTo(Map.of(1998, 2));
        assertThat(store().countDueByYear(FACTORY, DuePages.olderThan(NOON), 1)).isEqualTo(Map.of(1998, 2, 2026, 1));
        update(ports(), read(second, EVENING), EVENING);
        assertThat(due(1)).containsExactly(first.id(), third.id());
    }

    @Test
    default void aPageReadLongAgoIsDueAfterThoseNeverRead() {
        List<StoredProduct> stored = insert(ports(), listed(FACTORY, "1", 2026), listed(FACTORY, "2", 1998));
        update(ports(), read(stored.getFirst(), MORNING), MORNING);
        assertThat(due(1))
                .containsExactly(stored.getLast().id(), stored.getFirst().id());
    }

    @Test
    default void aWantedPageIsDueWhateverItsAgeUntilItIsRead() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        update(ports(), read(stored, EVENING), EVENING);
        assertThat(due(1)).isEmpty();
        write(transaction -> transaction.wantDetails(List.of(stored.id())));
        assertThat(due(1)).containsExactly(stored.id());
        // What a listing says meanwhile does not make the page read.
        update(ports(), read(stored, EVENING), EVENING.plusSeconds(1));
        assertThat(due(1)).containsExactly(stored.id());
        update(ports(), read(stored, EVENING.plusSeconds(2)), EVENING.plusSeconds(2));
        assertThat(due(1)).isEmpty();
    }

    @Test
    default void aDelistedProductsPageIsWanted() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        update(ports(), read(stored, EVENING), EVENING);
        write(transaction -> transaction.delist(List.of(stored), EVENING));
        assertThat(due(1)).containsExactly(stored.id());
    }

    @Test
    default void aPageThatFailedIsNotDueAgainInItsRun() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        SyncStore.Run run = store().begin(FACTORY, "all", NOON, 1);
        write(transaction -> transaction.failed(stored.id(), run.id(), "HTTP 500"));
        write(transaction -> transaction.failed(stored.id(), run.id(), "HTTP 503"));
        assertThat(due(run.id())).isEmpty();
        assertThat(store().countDueByYear(FACTORY, DuePages.olderThan(NOON), run.id()))
                .isEmpty();
        store().finish(run.id(), State.DONE_WITH_ERRORS, PastRun.Pages.NONE, NOON);
        assertThat(due(store().begin(FACTORY, "all", EVENING, 2).id())).containsExactly(stored.id());
    }

    @Test
    default void aPageThatFailedIsNoReasonToComeAgainUntilAWhileLater() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        DuePages pages = DuePages.unread();
        assertThat(store().hasDue(FACTORY, pages, MORNING)).isTrue();
        assertThat(store().hasDue(HOOKED, pages, MORNING)).isFalse();
        SyncStore.Run run = store().begin(FACTORY, "all", NOON, 1);
        write(transaction -> transaction.failed(stored.id(), run.id(), "HTTP 500"));
        store().finish(run.id(), State.DONE_WITH_ERRORS, PastRun.Pages.NONE, NOON);
        // Another run, of other pages, does not make it forgotten.
        store().finish(store().begin(FACTORY, "links", EVENING, 2).id(), State.DONE, PastRun.Pages.NONE, EVENING);
        assertThat(store().hasDue(FACTORY, pages, NOON)).isFalse();
        assertThat(store().hasDue(FACTORY, pages.of(1998), NOON)).isFalse();
        assertThat(store().hasDue(FACTORY, pages, NOON.plusSeconds(1))).isTrue();
    }

    @Test
    default void theLastEndIsThatOfTheRunThatEndedLast() {
        assertThat(store().lastEnd(FACTORY)).isEmpty();
        SyncStore.Run first = store().begin(FACTORY, "all", MORNING, 1);
        SyncStore.Run second = store().begin(FACTORY, "links", MORNING, 1);
        store().begin(FACTORY, "year 1998", EVENING, 1);
        store().finish(second.id(), State.DONE, PastRun.Pages.NONE, NOON);
        store().finish(first.id(), State.CANCELLED, PastRun.Pages.NONE, EVENING);
        assertThat(store().lastEnd(FACTORY)).contains(new SyncStore.RunEnd("CANCELLED", EVENING));
        assertThat(store().lastEnd(HOOKED)).isEmpty();
    }

    @Test
    default void pagesToBeReadAgainAreThoseReadLongestAgoAndNoOthers() {
        List<StoredProduct> stored =
                insert(ports(), listed(FACTORY, "1"), listed(FACTORY, "2"), listed(FACTORY, "3"), listed(FACTORY, "4"));
        update(ports(), read(stored.get(0), NOON), NOON);
        update(ports(), read(stored.get(1), MORNING), MORNING);
        update(ports(), read(stored.get(2), EVENING), EVENING);
        DuePages old = DuePages.readBefore(EVENING);
        assertThat(store().due(FACTORY, old, 1, 10))
                .extracting(DueProduct::id)
                .containsExactly(stored.get(1).id(), stored.get(0).id());
        assertThat(store().countDueByYear(FACTORY, old, 1).values()).containsExactly(2);
        write(transaction -> transaction.unchanged(stored.get(1).id(), EVENING));
        assertThat(store().due(FACTORY, old, 1, 10))
                .extracting(DueProduct::id)
                .containsExactly(stored.get(0).id());
    }

    @Test
    default void whatAShopGaveWithAPageIsWhatToAskWithUnlessThePageIsWanted() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        update(ports(), read(stored, NOON), NOON);
        var given = new Validators("W/\"1\"", "Mon, 23 Nov 2026 08:00:00 GMT");
        write(transaction -> transaction.validators(stored.id(), given));
        DuePages old = DuePages.readBefore(EVENING);
        assertThat(store().due(FACTORY, old, 1, 10))
                .extracting(DueProduct::validators)
                .containsExactly(given);
        assertThat(store().stillDue(FACTORY, List.of(stored.id()), EVENING, 1))
                .extracting(DueProduct::validators)
                .containsExactly(given);
        write(transaction -> transaction.wantDetails(List.of(stored.id())));
        assertThat(store().due(FACTORY, old, 1, 10))
                .extracting(DueProduct::validators)
                .containsExactly(Validators.NONE);
        write(transaction -> transaction.unchanged(stored.id(), NOON));
        assertThat(store().due(FACTORY, old, 1, 10))
                .extracting(DueProduct::validators)
                .containsExactly(given);
    }

    @Test
    default void aPageUnderANewLinkIsNotAskedWithWhatWasGivenForTheOld() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        StoredProduct read = read(stored, NOON);
        update(ports(), read, NOON);
        write(transaction -> transaction.validators(stored.id(), new Validators("\"1\"", null)));
        Product product = read.product();
        var moved = new Product(
                product.id(),
                product.key(),
                product.description(),
                new Links(URI.create("http://moved.test/1"), product.links().image()),
                product.offering(),
                product.sighting(),
                product.sources());
        update(ports(), new StoredProduct(moved, read.listingYear(), read.listed()), NOON.plusSeconds(1));
        assertThat(store().due(FACTORY, DuePages.readBefore(EVENING), 1, 10))
                .extracting(DueProduct::validators)
                .containsExactly(Validators.NONE);
    }

    @Test
    default void aHeldPageWaitsUntilItIsApprovedOnce() {
        write(transaction ->
                transaction.hold(1, new HeldPage(0, FACTORY, 1998, PAGE, "60 of 100 prices would change", MORNING)));
        long id = store().held().getFirst().id();
        write(transaction ->
                transaction.hold(1, new HeldPage(0, FACTORY, 1998, PAGE, "61 of 100 prices would change", NOON)));
        write(transaction -> transaction.hold(1, new HeldPage(0, HOOKED, 1998, PAGE, "1998 would be empty", EVENING)));
        assertThat(store().held()).extracting(HeldPage::vendor).containsExactly(HOOKED, FACTORY);
        HeldPage page = store().held().getLast();
        assertThat(page).isEqualTo(new HeldPage(id, FACTORY, 1998, PAGE, "61 of 100 prices would change", NOON));
        assertThat(store().<Boolean>inTransaction(each -> each.approved(FACTORY, PAGE)))
                .isFalse();
        store().approve(page.id());
        assertThat(store().held()).extracting(HeldPage::vendor).containsExactly(HOOKED);
        assertThat(store().<Boolean>inTransaction(each -> each.approved(FACTORY, PAGE)))
                .isTrue();
        assertThat(store().<Boolean>inTransaction(each -> each.approved(FACTORY, PAGE)))
                .isFalse();
    }

    @Test
    default void aPageIsNotAskedWithWhatWasGivenBeforeSomethingElseMovedThePrice() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        StoredProduct read = read(stored, NOON);
        update(ports(), read, NOON);
        var given = new Validators("\"1\"", null);
        write(transaction -> transaction.validators(stored.id(), given));
        update(ports(), read, NOON.plusSeconds(1));
        assertThat(store().due(FACTORY, DuePages.readBefore(EVENING), 1, 10))
                .extracting(DueProduct::validators)
                .containsExactly(given);
        update(ports(), offered(read, HistoryContract.OTHER, Availability.AVAILABLE), NOON.plusSeconds(2));
        assertThat(store().due(FACTORY, DuePages.readBefore(EVENING), 1, 10))
                .extracting(DueProduct::validators)
                .containsExactly(Validators.NONE);
    }

    private long run(VendorId vendor, String scope) {
        return store().begin(vendor, scope, NOON, 1).id();
    }

    private void finish(long runId) {
        store().finish(runId, State.DONE, PastRun.Pages.NONE, EVENING);
    }

    private void approveHeldBy(long runId, int year) {
        write(transaction -> transaction.hold(
                runId, new HeldPage(0, FACTORY, year, PAGE, "60 of 100 prices would change", MORNING)));
        store().approve(store().held().getFirst().id());
        assertThat(store().held()).isEmpty();
    }

    @Test
    default void anApprovalThatALaterRunDidNotAskForWaitsAgainWhenThatRunEnds() {
        approveHeldBy(run(FACTORY, "all"), 1998);
        for (long other : List.of(run(HOOKED, "all"), run(FACTORY, "year 1997"), run(FACTORY, "pages of 1998"))) {
            finish(other);
            assertThat(store().held()).isEmpty();
        }
        finish(run(FACTORY, "year 1998"));
        assertThat(store().held()).hasSize(1);
        assertThat(store().<Boolean>inTransaction(each -> each.approved(FACTORY, PAGE)))
                .isFalse();
    }

    @Test
    default void anApprovalOutlivesTheRunThatHeldThePage() {
        long run = run(FACTORY, "all");
        approveHeldBy(run, 1998);
        finish(run);
        assertThat(store().<Boolean>inTransaction(each -> each.approved(FACTORY, PAGE)))
                .isTrue();
    }

    @Test
    default void whatEarlierRunsHeldOfAYearIsSettledApprovedOrNot() {
        long run = run(FACTORY, "all");
        var next = URI.create(PAGE + "?page=2");
        approveHeldBy(run, 1998);
        write(transaction -> {
            transaction.hold(run, new HeldPage(0, FACTORY, 1998, next, "prices", MORNING));
            transaction.hold(run, new HeldPage(0, FACTORY, 1997, PAGE, "prices", MORNING));
            transaction.hold(run, new HeldPage(0, HOOKED, 1998, PAGE, "prices", MORNING));
            transaction.settle(run, FACTORY, List.of(1998));
        });
        assertThat(store().heldYears(FACTORY)).containsExactlyInAnyOrder(1997, 1998);
        assertThat(store().held()).hasSize(3);
        write(transaction -> transaction.settle(run + 1, FACTORY, List.of(1998)));
        assertThat(store().heldYears(FACTORY)).containsExactly(1997);
        assertThat(store().held()).extracting(HeldPage::year).containsExactlyInAnyOrder(1997, 1998);
    }

    @Test
    default void aHeldPageIsForgottenWhenItIsDismissedOrReleased() {
        write(transaction ->
                transaction.hold(1, new HeldPage(0, FACTORY, 1998, PAGE, "60 of 100 prices would change", MORNING)));
        store().dismiss(store().held().getFirst().id());
        assertThat(store().held()).isEmpty();
        write(transaction ->
                transaction.hold(1, new HeldPage(0, FACTORY, 1998, PAGE, "60 of 100 prices would change", MORNING)));
        write(transaction -> transaction.release(FACTORY, 1998, PAGE));
        assertThat(store().held()).isEmpty();
    }
}

package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.projectchristmas.store.Ornaments.EVENING;
import static org.projectchristmas.store.Ornaments.FACTORY;
import static org.projectchristmas.store.Ornaments.MORNING;
import static org.projectchristmas.store.Ornaments.NOON;
import static org.projectchristmas.store.Ornaments.SHOP;
import static org.projectchristmas.store.Ornaments.insert;
import static org.projectchristmas.store.Ornaments.listed;
import static org.projectchristmas.store.Ornaments.offered;
import static org.projectchristmas.store.Ornaments.update;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.Call;
import org.projectchristmas.history.ChangeCounts;
import org.projectchristmas.history.ChangeFilter;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.History;
import org.projectchristmas.history.RecordedChange;
import org.projectchristmas.history.RecordedChange.Place;
import org.projectchristmas.history.RecordedChange.Subject;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.VendorProgress.Changes;

/** What every store of changes must do: keep them as they were recorded, and give them newest first by what is asked for. */
interface ChangeContract {
    Author RUN = Author.refresh(70, 7);
    Author OTHER_RUN = Author.refresh(80, 8);
    Author PERSON = Author.caller("cli");

    Ports ports();

    private void record(FieldChange... changes) {
        ports().sync().inTransaction(transaction -> {
            transaction.record(List.of(changes));
            return true;
        });
    }

    private static FieldChange change(
            long id,
            VendorId vendor,
            String field,
            @Nullable String old,
            @Nullable String now,
            Instant at,
            Author author) {
        return new FieldChange(id, vendor, field, old, now, at, author);
    }

    private List<FieldChange> found(ChangeFilter filter) {
        return ports().history().changes(filter, Place.TOP, History.MOST).stream()
                .map(RecordedChange::change)
                .toList();
    }

    @Test
    default void theChangesOfAProductAreKeptOldestFirstWithTheirAuthors() {
        var first = change(1, SHOP, "sku", null, "QX1", MORNING, RUN);
        var second = change(1, SHOP, "price", "28.95", "19.95", NOON, PERSON);
        record(first, second, change(2, SHOP, "price", "1.00", null, EVENING, OTHER_RUN));

        assertThat(ports().history().changes(1)).containsExactly(first, second);
    }

    @Test
    default void theChangesOfAllProductsComeNewestFirstAndCanBeAskedForByWhatTheyAre() {
        var first = change(1, SHOP, "sku", null, "QX1", MORNING, RUN);
        var second = change(1, SHOP, "price", "28.95", "19.95", NOON, PERSON);
        var third = change(2, FACTORY, "price", "1.00", null, NOON, RUN);
        var fourth = change(2, FACTORY, "name", "A", "B", EVENING, OTHER_RUN);
        record(first, second);
        record(third, fourth);

        assertThat(found(ChangeFilter.ALL)).containsExactly(fourth, third, second, first);
        assertThat(found(ChangeFilter.since(NOON))).containsExactly(fourth, third, second);
        assertThat(found(ChangeFilter.ALL.at(SHOP))).containsExactly(second, first);
        assertThat(found(ChangeFilter.ALL.of("price"))).containsExactly(third, second);
        assertThat(found(ChangeFilter.ofRun(7))).containsExactly(third, first);
        assertThat(found(ChangeFilter.ofJob(80))).containsExactly(fourth);
        assertThat(found(ChangeFilter.since(NOON).at(FACTORY).of("price"))).containsExactly(third);
        assertThat(found(ChangeFilter.ALL.of(List.of(7L, 8L)))).containsExactly(fourth, third, first);
        assertThat(found(ChangeFilter.ofRun(9))).isEmpty();
    }

    @Test
    default void aLongListIsReadPageByPageWithoutRepeatingOrLeavingOut() {
        var all = new ArrayList<FieldChange>();
        for (int each = 0; each < 25; each++) {
            // Several at one instant, as a page of a shop brings them.
            all.add(change(1, SHOP, "price", "1.00", each + ".00", MORNING.plusSeconds(each / 7), RUN));
        }
        record(all.toArray(FieldChange[]::new));

        var read = new ArrayList<FieldChange>();
        Place place = Place.TOP;
        List<RecordedChange> page;
        do {
            page = ports().history().changes(ChangeFilter.ALL, place, 4);
            page.forEach(each -> read.add(each.change()));
            place = page.isEmpty() ? place : page.getLast().place();
        } while (page.size() == 4);

        assertThat(read).containsExactlyElementsOf(all.reversed());
    }

    @Test
    default void moreThanTheMostAreNotGivenAtOnce() {
        assertThatThrownBy(() -> ports().history().changes(ChangeFilter.ALL, Place.TOP, History.MOST + 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ports().history().changes(ChangeFilter.ALL, Place.TOP, 0))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    default void aChangeIsToldWithWhatItsProductIsCalledNow() {
        StoredProduct stored = insert(ports(), listed(SHOP, "815")).getFirst();
        Money price = stored.product().offering().price().price();
        record(
                change(stored.id(), SHOP, "price", "1.00", "2.00", MORNING, RUN),
                change(99_999, SHOP, "price", "1.00", "2.00", NOON, RUN));

        assertThat(ports().history().changes(ChangeFilter.ALL, Place.TOP, 10))
                .extracting(RecordedChange::subject)
                .containsExactly(
                        Subject.UNKNOWN,
                        new Subject(
                                "815",
                                null,
                                stored.product().description().name(),
                                price == null ? null : price.currency()));
    }

    @Test
    default void changesAreCountedByWhatACollectorAsksFor() {
        StoredProduct stored = insert(ports(), listed(SHOP, "815")).getFirst();
        insert(ports(), listed(FACTORY, "4"));
        long id = stored.id();
        record(
                change(id, SHOP, "price", "9.95", "28.95", NOON, RUN),
                change(id, SHOP, "price", "28.95", "9.95", NOON, RUN),
                change(id, SHOP, "price", "100.00", "99.00", NOON, RUN),
                change(id, SHOP, "price", "99.00", null, NOON, RUN),
                change(id, SHOP, "regular_price", "120.00", "99.00", NOON, RUN),
                change(id, SHOP, "availability", "available", "unavailable", NOON, RUN),
                change(id, SHOP, "delisted_at", null, NOON.toString(), NOON, RUN),
                change(id, SHOP, "delisted_at", NOON.toString(), null, EVENING, RUN),
                change(id, SHOP, "name", "words, not an amount", "others", EVENING, PERSON));

        assertThat(ports().history().counts(ChangeFilter.ALL)).isEqualTo(new ChangeCounts(1, 2, 1, 1, 1, 1, 2, 2));
        assertThat(ports().history().counts(ChangeFilter.since(EVENING)))
                .isEqualTo(new ChangeCounts(0, 0, 0, 0, 0, 1, 1, 0));
        assertThat(ports().history().counts(ChangeFilter.ALL.at(FACTORY)))
                .isEqualTo(new ChangeCounts(0, 0, 0, 0, 0, 0, 0, 1));
        assertThat(ports().history().counts(ChangeFilter.ALL.of("price")))
                .isEqualTo(new ChangeCounts(1, 2, 1, 0, 0, 0, 0, 0));
    }

    @Test
    default void theNewProductsOfARunAreThoseThatItCounted() {
        var run = ports().sync().begin(SHOP, "all", MORNING, 1);
        ports().sync().inTransaction(transaction -> {
            transaction.found(run.id(), Changes.NONE.withAdded(12));
            return run;
        });

        assertThat(ports().history().counts(ChangeFilter.ofRun(run.id())).added())
                .isEqualTo(12);
    }

    @Test
    default void theLastEntriesOfAProductAreItsLastPointAndTheLastChangeOfEachField() {
        List<StoredProduct> both = insert(ports(), listed(SHOP, "1"), listed(SHOP, "2"));
        long id = both.getFirst().id();
        update(ports(), offered(both.getFirst(), HistoryContract.OTHER, Availability.UNAVAILABLE), NOON);
        var price = change(id, SHOP, "price", "28.95", "19.95", NOON, RUN);
        var name = change(id, SHOP, "name", "A", "B", MORNING, RUN);
        record(change(id, SHOP, "price", "9.00", "28.95", MORNING, RUN), name, price);

        var last = ports().history().lastEntries(List.of(id, both.getLast().id(), 99_999L));

        assertThat(last).containsOnlyKeys(id, both.getLast().id());
        assertThat(last.get(id)).isNotNull().satisfies(entries -> {
            assertThat(entries.changes()).containsExactlyInAnyOrder(price, name);
            assertThat(entries.point()).isNotNull().satisfies(point -> {
                assertThat(point.price()).isEqualTo(HistoryContract.OTHER);
                assertThat(point.at()).isEqualTo(NOON);
            });
        });
    }

    @Test
    default void whatWasWrittenLastIsTheLastEntryThoughTheClockWasAheadBefore() {
        StoredProduct stored = insert(ports(), listed(SHOP, "1")).getFirst();
        update(ports(), offered(stored, HistoryContract.OTHER, Availability.UNAVAILABLE), EVENING);
        update(ports(), stored, NOON);
        var ahead = change(stored.id(), SHOP, "price", "28.95", "19.95", EVENING, RUN);
        var corrected = change(stored.id(), SHOP, "price", "19.95", "28.95", NOON, OTHER_RUN);
        record(ahead);
        record(corrected);

        var last = ports().history().lastEntries(List.of(stored.id())).get(stored.id());

        assertThat(last).isNotNull().satisfies(entries -> {
            assertThat(entries.changes()).containsExactly(corrected);
            assertThat(entries.point())
                    .isNotNull()
                    .satisfies(point -> assertThat(point.at()).isEqualTo(NOON));
        });
        assertThat(ports().history().changes(stored.id())).containsExactly(ahead, corrected);
    }

    @Test
    default void callsAreKeptAndGivenNewestFirst() {
        var first =
                new Call(MORNING, "cli", "models.products.update", "id=1 price=2", null, Call.Result.DONE, null, 12);
        var second = new Call(NOON, "window", "integrator.sync_all", "", 17L, Call.Result.FAILED, "no network", 3_000);
        ports().calls().add(first);
        ports().calls().add(second);

        assertThat(ports().calls().since(MORNING, 10)).containsExactly(second, first);
        assertThat(ports().calls().since(NOON, 10)).containsExactly(second);
        assertThat(ports().calls().since(MORNING, 1)).containsExactly(second);
    }
}

package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.projectchristmas.store.Ornaments.EVENING;
import static org.projectchristmas.store.Ornaments.FACTORY;
import static org.projectchristmas.store.Ornaments.HOOKED;
import static org.projectchristmas.store.Ornaments.MORNING;
import static org.projectchristmas.store.Ornaments.NOON;
import static org.projectchristmas.store.Ornaments.SHOP;
import static org.projectchristmas.store.Ornaments.detailed;
import static org.projectchristmas.store.Ornaments.insert;
import static org.projectchristmas.store.Ornaments.keyed;
import static org.projectchristmas.store.Ornaments.listed;
import static org.projectchristmas.store.Ornaments.offered;
import static org.projectchristmas.store.Ornaments.read;
import static org.projectchristmas.store.Ornaments.stored;
import static org.projectchristmas.store.Ornaments.update;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.ProductKey;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PageMemory.Fate;
import org.projectchristmas.sync.StoredProduct;
import org.projectchristmas.sync.SyncTransaction;

/** What every {@link SyncTransaction} must do with products. */
interface SyncStoreContract {
    Ports ports();

    default void write(Consumer<SyncTransaction> work) {
        ports().sync().inTransaction(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    default Map<String, StoredProduct> known(VendorId vendor, String id, String link) {
        return ports().sync().inTransaction(each -> each.known(vendor, Map.of(id, URI.create(link))));
    }

    /** The number of the one product that is known. */
    default long knownId(VendorId vendor, String id, String link) {
        return known(vendor, id, link).values().iterator().next().id();
    }

    private static StoredProduct first(SyncTransaction transaction) {
        return transaction
                .known(FACTORY, Map.of("1", URI.create("/a")))
                .values()
                .iterator()
                .next();
    }

    private static String link(StoredProduct product) {
        return product.product().links().page().toString();
    }

    @Test
    default void whatIsKnownComesBackUnderTheIdsAskedFor() {
        List<StoredProduct> stored = insert(ports(), listed(FACTORY, "1"), detailed(FACTORY, "2", "QX2"));
        insert(ports(), listed(HOOKED, "3"));
        Map<String, URI> asked =
                Map.of("1", URI.create("/a"), "2", URI.create("/b"), "3", URI.create("/c"), "4", URI.create("/d"));
        Map<String, StoredProduct> known = ports().sync().inTransaction(each -> each.known(FACTORY, asked));
        assertThat(known).containsOnlyKeys("1", "2").containsEntry("1", stored.get(0));
        assertThat(known.get("2"))
                .extracting(StoredProduct::listed)
                .isEqualTo(stored.get(1).listed());
    }

    @Test
    default void aTransactionThatThrowsLeavesNothing() {
        StoredProduct before = insert(ports(), listed(FACTORY, "1")).getFirst();
        assertThatThrownBy(() -> write(transaction -> {
                    transaction.insert(List.of(listed(FACTORY, "2")));
                    transaction.update(List.of(offered(before, HistoryContract.OTHER, Availability.AVAILABLE)), NOON);
                    transaction.years(FACTORY, Map.of(1998, URI.create("http://127.0.0.1/1998")), NOON);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(ports().catalog().count()).isEqualTo(1);
        assertThat(stored(ports(), before)).isEqualTo(before.product());
        assertThat(ports().history().prices(before.id())).hasSize(1);
        assertThat(ports().sync().knownYears(FACTORY)).isEmpty();
    }

    @Test
    default void aTransactionSeesWhatItWroteBefore() {
        write(transaction -> {
            long id = transaction.insert(List.of(listed(FACTORY, "1"))).getFirst();
            StoredProduct known = first(transaction);
            assertThat(known.id()).isEqualTo(id);
            transaction.update(List.of(offered(known, HistoryContract.OTHER, Availability.AVAILABLE)), NOON);
            transaction.update(List.of(offered(known, HistoryContract.OTHER, Availability.AVAILABLE)), EVENING);
            transaction.delist(List.of(known), EVENING);
            StoredProduct after = first(transaction);
            assertThat(after.product().sighting().delistedAt()).isEqualTo(EVENING);
            assertThat(after.product().offering().price()).isEqualTo(HistoryContract.OTHER);
        });
        assertThat(ports().history()
                        .prices(ports().catalog()
                                .find(new ProductKey(FACTORY, "1"))
                                .orElseThrow()
                                .id()))
                .hasSize(2);
    }

    @Test
    default void anUpdateKeepsWhenTheProductEntered() {
        StoredProduct before = insert(ports(), listed(FACTORY, "1")).getFirst();
        StoredProduct after = Ornaments.numbered(detailed(FACTORY, "1", "QX1"), before.id());
        update(ports(), after, NOON);
        assertThat(stored(ports(), before).sighting().createdAt()).isEqualTo(MORNING);
        assertThat(stored(ports(), before)).isEqualTo(after.product());
    }

    @Test
    default void aProvisionalIdIsReplacedAndBothIdsFindTheProduct() {
        StoredProduct before = insert(ports(), listed(SHOP, "url:/1998-angel")).getFirst();
        assertThat(known(SHOP, "815", link(before))).containsOnlyKeys("815");
        update(ports(), keyed(before, "815"), NOON);
        assertThat(knownId(SHOP, "815", "/elsewhere")).isEqualTo(before.id());
        assertThat(knownId(SHOP, "url:/1998-angel", "/elsewhere")).isEqualTo(before.id());
        assertThat(knownId(SHOP, "url:/other", link(before))).isEqualTo(before.id());
        assertThat(known(SHOP, "816", link(before))).isEmpty();
        assertThat(known(FACTORY, "url:/1998-angel", link(before))).isEmpty();
    }

    @Test
    default void twoRowsThatAreOneProductAreJoinedWithTheirHistory() {
        List<StoredProduct> both = insert(ports(), listed(SHOP, "url:/angel"), listed(SHOP, "815"));
        long gone = both.getFirst().id();
        long stays = both.getLast().id();
        update(ports(), offered(both.getFirst(), HistoryContract.OTHER, Availability.AVAILABLE), NOON);
        write(transaction -> {
            transaction.record(
                    List.of(new FieldChange(gone, SHOP, "price", "28.95", "19.95", NOON, Author.refresh(7, 1))));
            assertThat(transaction.merge(gone, stays)).containsExactly("price");
        });
        assertThat(ports().catalog().find(gone)).isEmpty();
        assertThat(knownId(SHOP, "url:/angel", "/elsewhere")).isEqualTo(stays);
        assertThat(ports().history().prices(gone)).isEmpty();
        assertThat(ports().history().prices(stays))
                .extracting(PricePoint::at)
                .hasSize(3)
                .isSorted();
        assertThat(ports().history().changes(stays)).hasSize(1);
    }

    @Test
    default void joinedRowsStandWhereTheLastThatWasWrittenOfThemSays() {
        List<StoredProduct> both = insert(ports(), listed(SHOP, "url:/angel"), listed(SHOP, "815"));
        StoredProduct gone = both.getFirst();
        StoredProduct stays = offered(both.getLast(), HistoryContract.OTHER, Availability.UNAVAILABLE);
        // The clock was ahead until then.
        update(ports(), offered(gone, PriceTag.ON_REQUEST, Availability.UNAVAILABLE), EVENING);
        update(ports(), stays, NOON);
        write(transaction -> {
            transaction.merge(gone.id(), stays.id());
            transaction.update(List.of(stays), NOON);
        });
        assertThat(ports().history().prices(stays.id()))
                .extracting(PricePoint::at)
                .hasSize(4)
                .endsWith(EVENING, NOON);
    }

    @Test
    default void seenTouchesListedProductsOnlyAndCountsThem() {
        List<StoredProduct> stored = insert(ports(), listed(FACTORY, "1"), listed(FACTORY, "2"), listed(FACTORY, "3"));
        write(transaction -> transaction.delist(List.of(stored.get(1)), NOON));
        int count = ports().sync()
                .inTransaction(each ->
                        each.seen(List.of(stored.get(0).id(), stored.get(1).id(), 99_999L), EVENING));
        assertThat(count).isEqualTo(1);
        assertThat(stored(ports(), stored.get(0)).sighting().lastSeenAt()).isEqualTo(EVENING);
        assertThat(stored(ports(), stored.get(1)).sighting().lastSeenAt()).isEqualTo(MORNING);
        assertThat(stored(ports(), stored.get(2)).sighting().lastSeenAt())
                .isEqualTo(stored.get(2).product().sighting().lastSeenAt());
    }

    @Test
    default void whatWasNotSeenSinceTheRunBeganIsUnseenUntilItIsDelisted() {
        List<StoredProduct> stored =
                insert(ports(), listed(FACTORY, "1"), listed(FACTORY, "2"), listed(FACTORY, "3", 1999));
        // The start has more digits than are kept, and what is seen at that very instant is seen.
        Instant start = NOON.plusNanos(123_456_789);
        write(transaction -> transaction.seen(List.of(stored.getFirst().id()), start));
        write(transaction -> {
            List<StoredProduct> unseen = transaction.unseen(FACTORY, 1998, start);
            assertThat(unseen)
                    .extracting(StoredProduct::id)
                    .containsExactly(stored.get(1).id());
            assertThat(transaction.listedCount(FACTORY, 1998)).isEqualTo(2);
            transaction.delist(unseen, start);
            assertThat(transaction.listedCount(FACTORY, 1998)).isEqualTo(1);
            assertThat(transaction.unseen(FACTORY, 1998, start)).isEmpty();
        });
        Product gone = stored(ports(), stored.get(1));
        assertThat(gone.sighting().delistedAt()).isEqualTo(Instant.parse("2026-11-23T12:00:00.123456Z"));
        assertThat(gone.sighting().isListed()).isFalse();
    }

    private static PageMemory page(String url, int year, long run, Long... products) {
        var nowhere = PageMemory.Onward.NOWHERE;
        return new PageMemory(
                FACTORY, url, year, run, Fate.APPLIED, PageMemory.Fingerprint.NONE, List.of(products), nowhere);
    }

    @Test
    default void whatAnotherYearShowedWhenItWasLastReadIsNotUnseen() {
        List<StoredProduct> stored =
                insert(ports(), listed(FACTORY, "1"), listed(FACTORY, "2"), listed(FACTORY, "3"), listed(FACTORY, "4"));
        List<Long> ids = stored.stream().map(StoredProduct::id).toList();
        write(transaction -> {
            transaction.years(FACTORY, Map.of(1998, URI.create("/98"), 1997, URI.create("/97")), NOON);
            transaction.remember(page("/97", 1997, 8, ids.get(0)));
            // The last reading of 1997 did not come here any more.
            transaction.remember(page("/97-2", 1997, 7, ids.get(1)));
            transaction.remember(page("/98", 1998, 8, ids.get(2)));
            // The shop has no such year any more.
            transaction.remember(page("/96", 1996, 8, ids.get(3)));
        });
        List<StoredProduct> unseen = ports().sync().inTransaction(each -> each.unseen(FACTORY, 1998, EVENING));
        assertThat(unseen).extracting(StoredProduct::id).containsExactlyElementsOf(ids.subList(1, 4));
    }

    @Test
    default void aDelistedProductIsListedAgainByAnUpdate() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        write(transaction -> transaction.delist(List.of(stored), NOON));
        update(ports(), read(stored, EVENING), EVENING);
        assertThat(stored(ports(), stored).sighting().isListed()).isTrue();
    }

    @Test
    default void textsThatDatabasesStumbleOverAreStored() {
        StoredProduct odd = Ornaments.withSku(listed(SHOP, "1"), "a'b\\c\u0000d %;-- \ud83c\udf84".repeat(300));
        StoredProduct stored = insert(ports(), odd).getFirst();
        assertThat(stored(ports(), stored).description().sku())
                .contains("a'b\\c")
                .contains("\ud83c\udf84");
    }
}

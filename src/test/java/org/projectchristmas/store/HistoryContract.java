package org.projectchristmas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.store.Ornaments.EVENING;
import static org.projectchristmas.store.Ornaments.FACTORY;
import static org.projectchristmas.store.Ornaments.MORNING;
import static org.projectchristmas.store.Ornaments.NOON;
import static org.projectchristmas.store.Ornaments.PRICE;
import static org.projectchristmas.store.Ornaments.insert;
import static org.projectchristmas.store.Ornaments.listed;
import static org.projectchristmas.store.Ornaments.offered;
import static org.projectchristmas.store.Ornaments.read;
import static org.projectchristmas.store.Ornaments.update;

import org.junit.jupiter.api.Test;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;
import org.projectchristmas.history.PricePoint;
import org.projectchristmas.sync.StoredProduct;

/** What every {@link org.projectchristmas.history.History} must do. */
interface HistoryContract {
    PriceTag OTHER = PriceTag.of(Money.usd("19.95"));

    Ports ports();

    @Test
    default void aNewProductHasItsFirstPricePoint() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        assertThat(ports().history().prices(stored.id()))
                .containsExactly(new PricePoint(MORNING, PRICE, Availability.UNKNOWN));
    }

    @Test
    default void aPriceThatReturnsToAnOldValueKeepsBothDates() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        update(ports(), offered(stored, OTHER, Availability.UNKNOWN), NOON);
        update(ports(), offered(stored, PRICE, Availability.UNKNOWN), EVENING);
        assertThat(ports().history().prices(stored.id()))
                .containsExactly(
                        new PricePoint(MORNING, PRICE, Availability.UNKNOWN),
                        new PricePoint(NOON, OTHER, Availability.UNKNOWN),
                        new PricePoint(EVENING, PRICE, Availability.UNKNOWN));
    }

    @Test
    default void aChangedAvailabilityIsAPricePointAndAnUnchangedOfferIsNone() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        update(ports(), offered(stored, PRICE, Availability.UNAVAILABLE), NOON);
        update(ports(), offered(stored, PRICE, Availability.UNAVAILABLE), EVENING);
        assertThat(ports().history().prices(stored.id()))
                .containsExactly(
                        new PricePoint(MORNING, PRICE, Availability.UNKNOWN),
                        new PricePoint(NOON, PRICE, Availability.UNAVAILABLE));
    }

    @Test
    default void thatAProductIsFoundAvailableIsAPricePointUnlessItIsTheFirstLookAtItsPage() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        StoredProduct found = offered(read(stored, NOON), PRICE, Availability.AVAILABLE);
        update(ports(), found, NOON);
        assertThat(ports().history().prices(stored.id())).hasSize(1);
        update(ports(), offered(found, PRICE, Availability.UNKNOWN), NOON.plusSeconds(1));
        update(ports(), offered(read(stored, EVENING), PRICE, Availability.AVAILABLE), EVENING);
        assertThat(ports().history().prices(stored.id()))
                .extracting(PricePoint::availability)
                .containsExactly(Availability.UNKNOWN, Availability.UNKNOWN, Availability.AVAILABLE);
    }

    @Test
    default void whatAClockThatWasAheadWroteStaysBeforeWhatWasWrittenAfterIt() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        update(ports(), offered(stored, OTHER, Availability.UNKNOWN), EVENING);
        update(ports(), offered(stored, PRICE, Availability.UNAVAILABLE), NOON);
        assertThat(ports().history().prices(stored.id()))
                .containsExactly(
                        new PricePoint(MORNING, PRICE, Availability.UNKNOWN),
                        new PricePoint(EVENING, OTHER, Availability.UNKNOWN),
                        new PricePoint(NOON, PRICE, Availability.UNAVAILABLE));
    }

    @Test
    default void aPriceOnRequestIsAPricePointWithoutAnAmount() {
        StoredProduct stored = insert(ports(), listed(FACTORY, "1")).getFirst();
        update(ports(), offered(stored, PriceTag.ON_REQUEST, Availability.UNKNOWN), NOON);
        assertThat(ports().history().prices(stored.id()).getLast())
                .isEqualTo(new PricePoint(NOON, PriceTag.ON_REQUEST, Availability.UNKNOWN));
    }
}

package org.projectchristmas.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Everything that ever changed; nothing in it is updated or deleted. The entries of a product are in the order in which they were
 * recorded, whatever the clock said: its time may go back, and the last entry is where the product stands.
 *
 * <p>Every method may block on the database and throws {@link org.projectchristmas.catalog.CatalogException} when that fails.
 */
public interface History {
    /** The most changes that are given at once. */
    int MOST = 1_000;

    /** The price points of a product, the first recorded first; a price that returns to an old value is a new point. */
    List<PricePoint> prices(long productId);

    /** The field changes of a product, the first recorded first. */
    List<FieldChange> changes(long productId);

    /**
     * The changes of all products by their time, newest first.
     *
     * @param below only those after this place in the list; {@link RecordedChange.Place#TOP} for its beginning
     * @param limit 1 to {@value #MOST}
     */
    List<RecordedChange> changes(ChangeFilter filter, RecordedChange.Place below, int limit);

    /** Counts what {@link #changes(ChangeFilter, RecordedChange.Place, int)} would give without a limit. */
    ChangeCounts counts(ChangeFilter filter);

    /** The last entries of these products; those without any are left out. */
    Map<Long, LastEntries> lastEntries(Collection<Long> productIds);
}

package org.projectchristmas.ui.catalog;

import java.time.Instant;
import java.util.function.LongSupplier;
import org.projectchristmas.catalog.search.CatalogCounts;
import org.projectchristmas.catalog.search.CatalogIndex;

/**
 * How many products there are.
 *
 * @param filling whether the index does not yet hold what is stored
 */
record Counted(CatalogCounts counts, boolean filling) {
    /**
     * Counts; not for the screen's thread.
     *
     * @param stored counts what the index will hold once it has been filled
     * @param isAwaited whether something is waited for that may not be there yet
     */
    static Counted of(CatalogIndex index, Instant since, LongSupplier stored, boolean isAwaited) {
        var found = index.counts(since);
        boolean mayBeFilling = found.total() == 0 || isAwaited;
        return new Counted(found, mayBeFilling && stored.getAsLong() > found.total());
    }
}

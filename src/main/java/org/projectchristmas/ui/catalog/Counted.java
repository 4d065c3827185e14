package org.projectchristmas.ui.catalog;

import java.time.Instant;
import java.util.function.LongSupplier;
import org.projectchristmas.catalog.search.CatalogCounts;
import org.projectchristmas.catalog.search.CatalogIndex;

/**
 * How many products there are.
 *
 * @param awaited how many are stored, while the index does not yet hold them all; 0 once it has
 */
record Counted(CatalogCounts counts, long awaited) {
    /**
     * Counts; not for the screen's thread.
     *
     * @param stored counts what the index will hold once it has been filled
     * @param mayBeFilling whether the index has never been seen to hold what is stored
     */
    static Counted of(CatalogIndex index, Instant since, LongSupplier stored, boolean mayBeFilling) {
        var found = index.counts(since);
        long all = mayBeFilling ? stored.getAsLong() : 0;
        return new Counted(found, all > found.total() ? all : 0);
    }

    boolean isFilling() {
        return awaited > 0;
    }
}

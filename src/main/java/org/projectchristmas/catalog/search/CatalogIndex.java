package org.projectchristmas.catalog.search;

import java.time.Instant;
import java.util.Collection;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.LiveValue;

/**
 * The searchable columns of every product, in memory. Safe for many threads: searches read a snapshot, {@link #put} makes a new one.
 */
public interface CatalogIndex {
    /** Inserts or replaces products. */
    void put(Collection<Product> products);

    /** Answers a query; takes milliseconds, but is not for the FX thread. */
    SearchResult search(CatalogQuery query);

    /** @param since what counts as recent, for added products and dropped prices */
    CatalogCounts counts(Instant since);

    /** Grows by one with every {@link #put}: tells a screen that its result is out of date. */
    LiveValue<Long> version();
}

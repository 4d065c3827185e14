package org.projectchristmas.catalog.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.VendorId;

/**
 * The searchable columns of every product, in memory. Safe for many threads: searches read a snapshot, {@link #put} makes a new one.
 */
public interface CatalogIndex {
    /** So many products are put at once, where there are many: each time makes a snapshot. */
    int BATCH = 2_000;

    /** Inserts or replaces products. */
    void put(Collection<Product> products);

    /** Takes products out, as far as they are in it: the catalog has them no longer. */
    void remove(Collection<Long> ids);

    /**
     * Reads everything that is stored; may block for seconds.
     *
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     * @throws org.projectchristmas.catalog.CatalogException if the catalog cannot be read
     */
    default void putAll(Catalog catalog, Cancellation cancellation) {
        var batch = new ArrayList<Product>(BATCH);
        catalog.forEach(product -> {
            batch.add(product);
            if (batch.size() == BATCH) {
                cancellation.check();
                put(batch);
                batch.clear();
            }
        });
        put(batch);
    }

    /**
     * Says when each shop was first read through: what it had by then does not count as recently added.
     *
     * @param firstReadings without the shops that have not been read through so far
     */
    void settle(Map<VendorId, Instant> firstReadings);

    /** How many products a query finds, without putting them in order. */
    int count(CatalogQuery query);

    /** Answers a query; takes milliseconds, but is not for the FX thread. */
    SearchResult search(CatalogQuery query);

    /**
     * Counts the facets of what a query finds; takes longer than a search.
     *
     * @throws java.util.concurrent.CancellationException if the counts are no longer wanted
     */
    FacetCounts facets(CatalogQuery query, Cancellation cancellation);

    /** All products as they are now, for those who count them all. */
    Listings listings();

    /** The shops of which there are products, or were. */
    Set<VendorId> vendors();

    /** @param since what counts as recent, for added products and dropped prices */
    CatalogCounts counts(Instant since);

    /** Grows by one with every {@link #put}, {@link #remove} and {@link #settle} that changes something: tells a screen that its result is out of date. */
    LiveValue<Long> version();
}

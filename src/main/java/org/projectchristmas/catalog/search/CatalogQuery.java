package org.projectchristmas.catalog.search;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.common.VendorId;

/**
 * What a table is to show.
 *
 * @param filter what is looked for; plain words must each occur in name, SKU, series, year or artist, without case, accents and a
 *     SKU's dashes
 * @param chosen what is chosen of the facets
 * @param vendor only this shop, or null
 * @param year only this release year, or null
 * @param since what the shelf measures against: products created, or prices dropped, at or after it; null unless a shelf needs it
 */
public record CatalogQuery(
        Query filter,
        FacetChoices chosen,
        @Nullable VendorId vendor,
        @Nullable Integer year,
        Shelf shelf,
        @Nullable Instant since,
        Sort sort,
        boolean descending) {

    /** Which part of the catalog. */
    public enum Shelf {
        ALL,
        RECENTLY_ADDED,
        PRICE_DROPS;

        /** How long a product counts as recently added, and a price as recently dropped. */
        public static final Duration RECENT = Duration.ofDays(14);
    }

    /** The column to sort by; equal rows stay in the order of their ids. */
    public enum Sort {
        NAME,
        YEAR,
        SKU,
        VENDOR,
        PRICE,
        AVAILABILITY,
        LAST_SEEN,
        CREATED
    }

    /** Asks for plain words: nothing in them has another meaning. */
    public CatalogQuery(
            String words,
            @Nullable VendorId vendor,
            @Nullable Integer year,
            Shelf shelf,
            @Nullable Instant since,
            Sort sort,
            boolean descending) {
        this(Query.words(words), FacetChoices.NONE, vendor, year, shelf, since, sort, descending);
    }

    /** The same question for what another filter and other choices let pass. */
    public CatalogQuery with(Query filter, FacetChoices chosen) {
        return new CatalogQuery(filter, chosen, vendor, year, shelf, since, sort, descending);
    }

    public static final CatalogQuery ALL = new CatalogQuery("", null, null, Shelf.ALL, null, Sort.YEAR, true);
}

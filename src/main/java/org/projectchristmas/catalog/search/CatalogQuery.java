package org.projectchristmas.catalog.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

/**
 * What a table is to show.
 *
 * @param words every word must occur in name, SKU, series, year or artist; case, accents and a SKU's dashes are ignored; blank: all
 * @param vendor only this shop, or null
 * @param year only this release year, or null
 * @param since what the shelf measures against: products created, or prices dropped, at or after it; null unless a shelf needs it
 */
public record CatalogQuery(
        String words,
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
        PRICE_DROPS
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

    public static final CatalogQuery ALL = new CatalogQuery("", null, null, Shelf.ALL, null, Sort.YEAR, true);
}

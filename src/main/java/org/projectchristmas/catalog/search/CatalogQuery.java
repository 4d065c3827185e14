package org.projectchristmas.catalog.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.common.VendorId;

/**
 * What a table is to show.
 *
 * @param filter what is looked for; plain words must each occur in name, SKU, series, year or artist, without case, accents and a
 *     SKU's dashes
 * @param chosen what is chosen of the facets
 * @param only no products but these, or null
 * @param branch where it is looked for
 * @param since what the shelf measures against: products created, or prices dropped, at or after it; null unless a shelf needs it
 * @param order what the answer is sorted by, the first counting most; equal rows stay in the order of their ids; not empty
 */
public record CatalogQuery(
        Query filter,
        FacetChoices chosen,
        @Nullable ProductIds only,
        Branch branch,
        @Nullable Instant since,
        List<SortOrder> order) {

    public CatalogQuery {
        if (order.isEmpty()) {
            throw new IllegalArgumentException("no order");
        }
        order = List.copyOf(order);
    }

    /** Which part of the catalog. */
    public enum Shelf {
        ALL,
        /** What came lately, but after its shop had first been read through. */
        RECENTLY_ADDED,
        PRICE_DROPS;

        /** How long a product counts as recently added, and a price as recently dropped. */
        public static final Duration RECENT = Duration.ofDays(14);
    }

    /** A column to sort by. */
    public enum Sort {
        NAME,
        YEAR,
        SKU,
        VENDOR,
        PRICE,
        AVAILABILITY,
        LAST_SEEN,
        ADDED,
        SERIES,
        NUMBER,
        ARTIST,
        BRAND,
        CONDITION,
        CURRENCY,
        REGULAR,
        /** How much the price last rose, as a share of what it was. */
        MOVE;

        /** The stable word for files and the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
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
        this(
                Query.words(words),
                FacetChoices.NONE,
                null,
                Branch.of(shelf, vendor, year),
                since,
                List.of(new SortOrder(sort, descending)));
    }

    /** The same question for what another filter and other choices let pass. */
    public CatalogQuery with(Query filter, FacetChoices chosen) {
        return new CatalogQuery(filter, chosen, only, branch, since, order);
    }

    /** The same question among these products alone; null for all. */
    public CatalogQuery within(@Nullable ProductIds only) {
        return new CatalogQuery(filter, chosen, only, branch, since, order);
    }

    /** The same question, answered in another order. */
    public CatalogQuery sortedBy(List<SortOrder> order) {
        return new CatalogQuery(filter, chosen, only, branch, since, order);
    }

    public static final CatalogQuery ALL = new CatalogQuery("", null, null, Shelf.ALL, null, Sort.YEAR, true);
}

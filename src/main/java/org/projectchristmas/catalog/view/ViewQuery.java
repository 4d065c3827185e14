package org.projectchristmas.catalog.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.common.VendorId;

/**
 * What a view looks for, as it was written: what "in the last seven days" means is decided whenever it is looked at.
 *
 * @param words in the language of the search box, at most {@value QueryParser#LONGEST} letters
 * @param vendor only this shop, or null
 * @param year only this year of that shop, 0 for products without one, or null
 */
public record ViewQuery(
        String words,
        FacetChoices choices,
        Shelf shelf,
        @Nullable VendorId vendor,
        @Nullable Integer year) {
    public ViewQuery {
        if (words.length() > QueryParser.LONGEST) {
            throw new IllegalArgumentException("a query of " + words.length() + " letters");
        }
    }

    /** Words alone, among everything. */
    public static ViewQuery of(String words) {
        return new ViewQuery(words, FacetChoices.NONE, Shelf.ALL, null, null);
    }

    /**
     * The question that it asks now.
     *
     * @param filter what its words mean now
     */
    public CatalogQuery asked(Query filter, Instant now) {
        Instant since = shelf == Shelf.ALL ? null : now.minus(Shelf.RECENT);
        return new CatalogQuery(filter, choices, vendor, year, shelf, since, CatalogQuery.ALL.order());
    }
}

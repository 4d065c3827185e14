package org.projectchristmas.ui.catalog;

import java.time.Instant;
import java.util.List;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.search.SortOrder;

/**
 * What is asked of whatever branch is looked at.
 *
 * @param recently since when something counts as recent
 * @param by what the answer is sorted by
 */
record Asking(Query filter, FacetChoices chosen, Instant recently, List<SortOrder> by) {
    /** The question for what is on a branch. */
    CatalogQuery on(Branch branch) {
        return switch (branch) {
            case Branch.Shelf(CatalogQuery.Shelf shelf) ->
                new CatalogQuery(
                        filter, chosen, null, null, shelf, shelf == CatalogQuery.Shelf.ALL ? null : recently, by);
            case Branch.Vendor(var vendor) ->
                new CatalogQuery(filter, chosen, vendor, null, CatalogQuery.Shelf.ALL, null, by);
            case Branch.Year(var vendor, int year) ->
                new CatalogQuery(filter, chosen, vendor, year, CatalogQuery.Shelf.ALL, null, by);
        };
    }
}

package org.projectchristmas.ui.catalog;

import java.util.Objects;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;

/** What a table is sorted by. */
public record SortOrder(Sort sort, boolean descending) {
    public static final SortOrder NEWEST_YEAR_FIRST =
            new SortOrder(CatalogQuery.ALL.sort(), CatalogQuery.ALL.descending());

    /** A file that leaves out by what is not one of ours. */
    public SortOrder {
        Objects.requireNonNull(sort, "sort");
    }
}

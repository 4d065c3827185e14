package org.projectchristmas.catalog.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.search.Branch;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.common.VendorId;

/**
 * What a collector looks for, as it was written: what "in the last seven days" means is decided whenever it is looked at.
 *
 * @param words in the language of the search box; as they were typed, they may be no query, and too long for a view
 */
public record ViewQuery(String words, FacetChoices choices, Branch branch) {
    /** Everything there is. */
    public static final ViewQuery ALL = of("");

    /** Words alone, among everything. */
    public static ViewQuery of(String words) {
        return new ViewQuery(words, FacetChoices.NONE, Branch.ALL);
    }

    /** Everything on a branch. */
    public static ViewQuery of(Branch branch) {
        return new ViewQuery("", FacetChoices.NONE, branch);
    }

    /** The same without blanks around the words. */
    public ViewQuery stripped() {
        return new ViewQuery(words.strip(), choices, branch);
    }

    public Shelf shelf() {
        return branch.shelf();
    }

    /** Only this shop, or null. */
    public @Nullable VendorId vendor() {
        return branch.vendor();
    }

    /** Only this year of that shop, 0 for products without one, or null. */
    public @Nullable Integer year() {
        return branch.year();
    }

    /**
     * The question that it asks now.
     *
     * @param filter what its words mean now
     */
    public CatalogQuery asked(Query filter, Instant now) {
        Instant since = shelf() == Shelf.ALL ? null : now.minus(Shelf.RECENT);
        return new CatalogQuery(filter, choices, null, branch, since, CatalogQuery.ALL.order());
    }
}

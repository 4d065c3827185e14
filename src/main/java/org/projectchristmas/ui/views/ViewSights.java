package org.projectchristmas.ui.views;

import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.catalog.view.ViewQuery;
import org.projectchristmas.ui.catalog.Branch;
import org.projectchristmas.ui.catalog.Sight;

/** What a view looks for, as the catalog's screen has it, and back. */
final class ViewSights {
    private ViewSights() {}

    static Sight of(SavedView view) {
        var query = view.query();
        return new Sight(query.words(), query.choices(), branch(query), view.id(), null, null);
    }

    private static Branch branch(ViewQuery query) {
        if (query.vendor() == null) {
            return new Branch.Shelf(query.shelf());
        }
        return query.year() == null ? new Branch.Vendor(query.vendor()) : new Branch.Year(query.vendor(), query.year());
    }

    /** Words beyond what the language takes find nothing, and are not kept. */
    static ViewQuery query(Sight sight) {
        String words = sight.words().strip();
        String kept = words.length() > QueryParser.LONGEST ? "" : words;
        return switch (sight.branch()) {
            case Branch.Shelf(var shelf) -> new ViewQuery(kept, sight.choices(), shelf, null, null);
            case Branch.Vendor(var vendor) -> new ViewQuery(kept, sight.choices(), Shelf.ALL, vendor, null);
            case Branch.Year(var vendor, int year) -> new ViewQuery(kept, sight.choices(), Shelf.ALL, vendor, year);
        };
    }
}

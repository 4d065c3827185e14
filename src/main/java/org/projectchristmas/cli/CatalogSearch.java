package org.projectchristmas.cli;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.query.Excerpt;
import org.projectchristmas.catalog.query.Query;
import org.projectchristmas.catalog.query.QueryException;
import org.projectchristmas.catalog.query.QueryParser;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.ColumnarIndex;
import org.projectchristmas.catalog.search.FacetChoices;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.catalog.view.SavedView;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorNames;

/** Finds products as the window does: by words in its language, by a view that was saved, or by both. */
final class CatalogSearch {
    private final Session session;

    CatalogSearch(Session session) {
        this.session = session;
    }

    /**
     * @param view the name of a view, in any case; null for the whole catalog
     * @param words what is looked for in it
     * @param order not empty
     */
    SearchResult find(@Nullable String view, String words, List<SortOrder> order) throws UsageException {
        Query filter = read(words);
        if (view == null) {
            return index().search(
                            CatalogQuery.ALL.with(filter, FacetChoices.NONE).sortedBy(order));
        }
        var query = view(view).query();
        Query both = Query.and(List.of(read(query.words()), filter));
        return index().search(query.asked(both, session.clock().instant()).sortedBy(order));
    }

    /** The view of that name, in any case. */
    SavedView view(String name) throws UsageException {
        var wanted = ViewsCommand.name(name);
        return session.views().all().stream()
                .filter(each -> each.name().key().equals(wanted.key()))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("There is no view \"" + wanted + "\"; 'christmas views' lists them."));
    }

    Query read(String text) throws UsageException {
        try {
            return new QueryParser(VendorNames.known(), session.clock().instant(), ZoneId.systemDefault()).parse(text);
        } catch (QueryException e) {
            throw new UsageException(
                    e.getMessage()
                            + System.lineSeparator()
                            + Excerpt.of(text, e).marked(),
                    e);
        }
    }

    private CatalogIndex index() {
        var index = new ColumnarIndex();
        index.settle(session.runs().firstReadings());
        index.putAll(session.catalog(), Cancellation.never());
        return index;
    }
}

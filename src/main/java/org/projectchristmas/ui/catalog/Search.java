package org.projectchristmas.ui.catalog;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.ui.catalog.list.Arrangement.GroupOrder;
import org.projectchristmas.ui.catalog.list.Arrangement.Grouping;
import org.projectchristmas.ui.catalog.list.Groups;
import org.projectchristmas.ui.catalog.list.Picks;
import org.projectchristmas.ui.catalog.list.Shown;
import org.projectchristmas.ui.fx.Background;

/**
 * One question to the index, answered off the screen's thread.
 *
 * @param grouping by which the query sorts first
 * @param groupOrder which group comes first
 * @param selection finds in the answer what is to be selected
 * @param anchor the id of the topmost row if it is to stay where it is, or null
 */
record Search(
        CatalogIndex index,
        CatalogQuery query,
        Grouping grouping,
        GroupOrder groupOrder,
        Function<SearchResult, Picks> selection,
        @Nullable Long anchor)
        implements Background.Task<Shown> {

    @Override
    public Shown run(Cancellation cancellation) {
        // The index stops at an interrupt. It reads memory only, so that no file can be closed by one.
        try (var _ = cancellation.onCancel(Thread.currentThread()::interrupt)) {
            var found = index.search(query);
            var groups = Groups.of(found, grouping, cancellation);
            if (groups != null) {
                groups = groups.in(groupOrder);
            }
            var result = groups == null ? found : groups.answer();
            return new Shown(
                    result, query.filter().shownTexts(), selection.apply(result), position(result, anchor), groups);
        }
    }

    /** Where a product is in an answer, -1 if it is not there. */
    static int position(SearchResult result, @Nullable Long id) {
        if (id != null) {
            long wanted = id;
            for (int position = 0; position < result.size(); position++) {
                if (result.id(position) == wanted) {
                    return position;
                }
            }
        }
        return -1;
    }
}

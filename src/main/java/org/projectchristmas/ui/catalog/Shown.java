package org.projectchristmas.ui.catalog;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;

/**
 * What the table shows: an answer, and where in it the rows are that the collector is looking at.
 *
 * @param words the words and phrases that it shows, for highlighting
 * @param selected the position of the selected row, -1 if there is none
 * @param anchor the position of the row that was topmost, -1 if it is gone or the list is to begin at its top
 */
public record Shown(SearchResult result, Collection<String> words, int selected, int anchor) {
    /** Before the first answer. */
    public static final Shown NOTHING = new Shown(new Nothing(), List.of(), -1, -1);

    /** The row that is selected. */
    public @Nullable CatalogRow selectedRow() {
        return selected < 0 ? null : result.row(selected);
    }

    private static final class Nothing implements SearchResult {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public CatalogRow row(int position) {
            throw new IndexOutOfBoundsException(position);
        }

        @Override
        public long id(int position) {
            throw new IndexOutOfBoundsException(position);
        }
    }
}

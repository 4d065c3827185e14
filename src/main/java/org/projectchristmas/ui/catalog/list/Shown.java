package org.projectchristmas.ui.catalog.list;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;

/**
 * What the table shows: an answer, and where in it the rows are that the collector is looking at.
 *
 * @param words the words and phrases that it shows, for highlighting
 * @param picks what of it is selected when it comes
 * @param anchor the position of the row that was topmost, -1 if it is gone or the list is to begin at its top
 * @param groups what belongs together in the answer; null if it is not grouped
 */
public record Shown(
        SearchResult result,
        Collection<String> words,
        Picks picks,
        int anchor,
        @Nullable Groups groups) {
    /** Before the first answer. */
    public static final Shown NOTHING = new Shown(new Nothing(), List.of(), -1, -1);

    /** @param selected the position of the only selected row, -1 if there is none */
    public Shown(SearchResult result, Collection<String> words, int selected, int anchor) {
        this(result, words, Picks.only(result, selected), anchor, null);
    }

    /** The same answer with something else selected. */
    public Shown with(Picks others) {
        return new Shown(result, words, others, anchor, groups);
    }

    /** The position that stands for the selection, as in {@link Picks#first}; -1 if nothing is selected. */
    public int selected() {
        return picks.first();
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

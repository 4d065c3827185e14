package org.projectchristmas.ui.showcase;

import java.util.List;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.catalog.search.SearchResult;

/** Search results that are only ids. */
public record Results(List<Long> ids) implements SearchResult {
    @Override
    public int size() {
        return ids.size();
    }

    @Override
    public CatalogRow row(int position) {
        throw new UnsupportedOperationException("only ids");
    }

    @Override
    public long id(int position) {
        return ids.get(position);
    }
}

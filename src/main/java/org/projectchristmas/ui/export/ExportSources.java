package org.projectchristmas.ui.export;

import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.export.ExportRows;

/**
 * What can be exported.
 *
 * @param view what the table shows
 * @param everything the whole catalog
 */
public record ExportSources(Catalog catalog, SearchResult view, SearchResult everything) {
    SearchResult of(ExportScope scope) {
        return switch (scope) {
            case VIEW -> view;
            case ALL -> everything;
        };
    }

    ExportRows rows(ExportScope scope) {
        return switch (scope) {
            case VIEW -> ExportRows.of(catalog, view.size(), view::id);
            case ALL -> ExportRows.all(catalog);
        };
    }
}

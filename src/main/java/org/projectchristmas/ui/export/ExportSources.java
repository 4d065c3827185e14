package org.projectchristmas.ui.export;

import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.search.SearchResult;
import org.projectchristmas.export.ExportRows;
import org.projectchristmas.export.ProgramFiles;

/**
 * What can be exported, and not over what.
 *
 * @param view what the table shows
 * @param everything the whole catalog
 * @param kept what no export may take the place of
 */
public record ExportSources(Catalog catalog, SearchResult view, SearchResult everything, ProgramFiles kept) {
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

package org.projectchristmas.ui.export;

import java.util.ArrayList;
import java.util.List;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.export.ExportColumn;
import org.projectchristmas.export.ExportRows;

/** The first rows of an export as the file will have them; an empty cell is an empty text. */
record Preview(List<List<String>> rows) {
    private static final int MOST = 5;
    static final Preview EMPTY = new Preview(List.of());

    Preview {
        rows = List.copyOf(rows);
    }

    static Preview of(ExportSources sources, ExportScope scope) {
        var result = sources.of(scope);
        var rows = new ArrayList<List<String>>();
        ExportRows.of(sources.catalog(), Math.min(MOST, result.size()), result::id)
                .forEach(product -> rows.add(row(product)));
        return new Preview(rows);
    }

    private static List<String> row(Product product) {
        return ExportColumn.all().stream()
                .map(column -> {
                    String text = column.text(product);
                    return text == null ? "" : text;
                })
                .toList();
    }
}

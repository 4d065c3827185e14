package org.projectchristmas.ui.export;

import java.util.ArrayList;
import java.util.List;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.export.ExportColumn;
import org.projectchristmas.export.ExportRows;

/** The first rows of an export, as far as they are known. */
sealed interface Preview {
    int MOST = 5;

    /** They are not there yet. */
    record Reading() implements Preview {}

    /** As the file will have them; an empty cell is an empty text. */
    record Rows(List<List<String>> rows) implements Preview {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** @param code leads to the log */
    record Failed(String sentence, ErrorCode code) implements Preview {}

    /** Reads them; blocks on the catalog. */
    static Preview of(ExportSources sources, ExportScope scope) {
        var result = sources.of(scope);
        var rows = new ArrayList<List<String>>();
        ExportRows.of(sources.catalog(), Math.min(MOST, result.size()), result::id)
                .forEach(product -> rows.add(row(product)));
        return new Rows(rows);
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

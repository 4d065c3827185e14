package org.projectchristmas.insight;

import java.util.List;

/**
 * An answer as rows under columns, for files and spreadsheets.
 *
 * @param columns the stable names of the columns, such as {@code release_year}; a name that ends in {@code _percent} is of percents
 * @param rows each as long as the columns: texts, whole numbers, {@link java.math.BigDecimal} amounts, {@link java.time.LocalDate} days
 *     and {@link org.projectchristmas.common.VendorId} shops; what is not known is an empty text
 */
public record AnswerTable(List<String> columns, List<List<Object>> rows) {
    public AnswerTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(each -> each.size() != width)) {
            throw new IllegalArgumentException("a row is not as long as " + columns);
        }
    }
}

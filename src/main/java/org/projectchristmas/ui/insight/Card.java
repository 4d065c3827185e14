package org.projectchristmas.ui.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is read.
 *
 * @param finding what it comes to, in one sentence
 * @param note what counts and what does not
 * @param figures the ways to draw it; none if there is nothing to draw
 * @param rows where all its rows are found; null if there are none
 * @param table its rows for a spreadsheet, with tabs between the cells
 */
record Card(
        String finding,
        String note,
        List<Figure> figures,
        @Nullable Goal rows,
        String table) {
    Card {
        figures = List.copyOf(figures);
    }
}

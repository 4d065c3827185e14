package org.projectchristmas.ui.catalog.grid;

/**
 * Where rows of cards and headings lie on a sheet as high as all of them, in pixels from its top. All are known before any row is made, so
 * that the scroll bar never guesses.
 */
record CardSheet(CardRows rows, CardSize size) {
    /** How high a heading is. */
    static final double HEADING = 40;

    /** Between the heading and the cards under it. */
    private static final double UNDER_HEADING = 8;

    /** How high the row of a heading is. */
    static final double HEADING_ROW = HEADING + UNDER_HEADING;

    double height() {
        return top(rows.rows());
    }

    /** Where a row begins; the one after the last row is the end of all. */
    double top(int row) {
        int headings = row < rows.rows() ? rows.headingsAbove(row) : allHeadings();
        return headings * HEADING_ROW + (row - headings) * size.rowHeight();
    }

    private int allHeadings() {
        int last = rows.rows() - 1;
        return last < 0 ? 0 : rows.headingsAbove(last) + (rows.isHeading(last) ? 1 : 0);
    }

    double height(int row) {
        return rows.isHeading(row) ? HEADING_ROW : size.rowHeight();
    }

    /** The row at a place, the nearest one beyond the ends. */
    int rowAt(double place) {
        int low = 0;
        int high = Math.max(0, rows.rows() - 1);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (top(middle) <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

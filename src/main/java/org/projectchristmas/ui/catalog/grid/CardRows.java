package org.projectchristmas.ui.catalog.grid;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.ui.catalog.list.Folds;

/**
 * How products stand in rows: where each is, and where the keys lead from it. Products in groups stand under the headings of their
 * groups, each of which is a row; those of a group that is folded stand nowhere but are stood for by its heading.
 */
final class CardRows {
    private final int columns;
    private final int count;
    private final @Nullable Folds folds;
    /** The first row of each group, its heading if it has one, and at the end how many rows there are. */
    private final int[] begins;

    /**
     * Products without groups.
     *
     * @param columns how many a row holds, from 1
     * @param count of all products
     */
    CardRows(int columns, int count) {
        this(columns, count, null);
    }

    /** Products in groups. */
    CardRows(int columns, Folds folds) {
        this(columns, folds.groups().answer().size(), folds);
    }

    private CardRows(int columns, int count, @Nullable Folds folds) {
        if (columns < 1 || count < 0) {
            throw new IllegalArgumentException(columns + " columns, " + count + " products");
        }
        this.columns = columns;
        this.count = count;
        this.folds = folds;
        int groups = folds == null ? 1 : folds.groups().count();
        begins = new int[groups + 1];
        for (int group = 0; group < groups; group++) {
            int products = isFolded(group) ? 0 : size(group);
            begins[group + 1] = begins[group] + heading() + (int) (((long) products + columns - 1) / columns);
        }
    }

    /** How many rows the heading of a group takes. */
    private int heading() {
        return folds == null ? 0 : 1;
    }

    boolean isGrouped() {
        return folds != null;
    }

    /** Whether of a group nothing is to be seen but its heading. */
    boolean isFolded(int group) {
        return folds != null && folds.isFolded(group);
    }

    private int start(int group) {
        return folds == null ? 0 : folds.groups().starts()[group];
    }

    private int size(int group) {
        return folds == null ? count : folds.groups().size(group);
    }

    private int groupOf(int position) {
        return folds == null ? 0 : folds.groups().of(position);
    }

    /** How many products there are, to be seen or not. */
    int count() {
        return count;
    }

    int rows() {
        return begins[begins.length - 1];
    }

    /** The group of a row, 0 if there are none. */
    int groupAt(int row) {
        if (folds == null) {
            return 0;
        }
        int found = Arrays.binarySearch(begins, 0, begins.length - 1, row);
        return found >= 0 ? found : -found - 2;
    }

    boolean isHeading(int row) {
        return folds != null && row >= 0 && row < rows() && begins[groupAt(row)] == row;
    }

    /** The row of a group's heading. */
    int headingOf(int group) {
        return begins[group];
    }

    /** The row of a product; that of its group's heading if that is folded. */
    int rowOf(int position) {
        int group = groupOf(position);
        return begins[group] + (isFolded(group) ? 0 : heading() + (position - start(group)) / columns);
    }

    /** The first product of a row; at a heading, of its group. */
    int first(int row) {
        int group = groupAt(row);
        return start(group) + Math.max(0, row - begins[group] - heading()) * columns;
    }

    /** How many products stand in a row: all but the last of a group are full, and a heading has none. */
    int width(int row) {
        if (isHeading(row)) {
            return 0;
        }
        int group = groupAt(row);
        return Math.clamp((long) size(group) - (long) (row - begins[group] - heading()) * columns, 0, columns);
    }

    /** How many headings there are above a row. */
    int headingsAbove(int row) {
        return folds == null ? 0 : groupAt(row) + (isHeading(row) ? 0 : 1);
    }

    /**
     * Where a key leads. Up and down stay in the column; into a row that is short they lead to its end. A heading is passed over, unless
     * its group is folded: then it is a place of its own, that of the group's first product.
     *
     * @param from a product, or -1 for none: then every key leads to the first one, End to the last
     * @param page how many whole rows are to be seen, from 1
     * @return -1 if there are no products
     */
    int move(int from, Move move, int page) {
        if (count == 0) {
            return -1;
        }
        if (from < 0) {
            return move == Move.END ? last() : 0;
        }
        return switch (move) {
            case LEFT -> before(from);
            case RIGHT -> after(from);
            case UP -> vertical(from, -1, 1);
            case DOWN -> vertical(from, 1, 1);
            case PAGE_UP -> vertical(from, -1, page);
            case PAGE_DOWN -> vertical(from, 1, page);
            case HOME -> 0;
            case END -> last();
        };
    }

    private int last() {
        return place(count - 1);
    }

    /** The place of a product: its own, or that of its group's first product if that is folded. */
    private int place(int position) {
        int group = groupOf(position);
        return isFolded(group) ? start(group) : position;
    }

    private int before(int from) {
        int here = place(from);
        return here == 0 ? 0 : place(here - 1);
    }

    private int after(int from) {
        int group = groupOf(from);
        int next = isFolded(group) ? start(group) + size(group) : from + 1;
        return next < count ? next : place(from);
    }

    private int vertical(int from, int direction, int steps) {
        int row = rowOf(from);
        int column = isHeading(row) ? 0 : from - first(row);
        for (int step = 0; step < steps; step++) {
            int next = row + direction;
            if (isHeading(next) && !isFolded(groupAt(next))) {
                next += direction;
            }
            if (next < 0 || next >= rows()) {
                break;
            }
            row = next;
        }
        return first(row) + Math.clamp(column, 0, Math.max(0, width(row) - 1));
    }

    /** The keys. */
    enum Move {
        LEFT,
        RIGHT,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END
    }
}

package org.projectchristmas.ui.catalog;

/**
 * How products stand in rows: where each is, and where the keys lead from it.
 *
 * @param columns how many products a row holds, from 1
 * @param count of all products
 */
record CardRows(int columns, int count) {
    CardRows {
        if (columns < 1 || count < 0) {
            throw new IllegalArgumentException(columns + " columns, " + count + " products");
        }
    }

    int rows() {
        return (int) (((long) count + columns - 1) / columns);
    }

    int rowOf(int position) {
        return position / columns;
    }

    /** The first product of a row. */
    int first(int row) {
        return row * columns;
    }

    /** How many products stand in a row: all but the last are full. */
    int width(int row) {
        return Math.clamp((long) count - (long) row * columns, 0, columns);
    }

    /**
     * Where a key leads. Up and down stay in the column; below a last row that is short, down leads to its end.
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
            return move == Move.END ? count - 1 : 0;
        }
        return switch (move) {
            case LEFT -> Math.max(0, from - 1);
            case RIGHT -> Math.min(count - 1, from + 1);
            case UP -> up(from, 1);
            case DOWN -> down(from, 1);
            case PAGE_UP -> up(from, page);
            case PAGE_DOWN -> down(from, page);
            case HOME -> 0;
            case END -> count - 1;
        };
    }

    private int up(int from, int rows) {
        return from - Math.min(rows, rowOf(from)) * columns;
    }

    private int down(int from, int rows) {
        int fewer = Math.min(rows, rows() - 1 - rowOf(from));
        return Math.min(count - 1, from + fewer * columns);
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

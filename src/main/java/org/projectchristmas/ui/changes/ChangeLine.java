package org.projectchristmas.ui.changes;

import org.projectchristmas.history.RecordedChange;

/**
 * A change in words.
 *
 * @param product its name, and the SKU beside it in {@code sku}; empty if there is none
 * @param difference of two amounts, with its sign; empty for all else
 * @param author which refresh, or who
 */
public record ChangeLine(
        RecordedChange recorded,
        String time,
        String product,
        String sku,
        String shop,
        String field,
        String before,
        String after,
        Direction direction,
        String difference,
        String author) {
    /** Where an amount went. */
    public enum Direction {
        UP,
        DOWN,
        NONE
    }

    long id() {
        return recorded.id();
    }

    long productId() {
        return recorded.change().productId();
    }
}

package org.projectchristmas.audit;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.ProductField;

/**
 * A field in which the history does not end where the product stands.
 *
 * @param history what the last entry says; null for nothing
 * @param product what the product says; null for nothing
 */
record Discrepancy(
        long productId,
        Kind kind,
        @Nullable ProductField field,
        @Nullable String history,
        @Nullable String product) {
    /** Where the two disagree. */
    enum Kind {
        NO_POINT("has no price point"),
        POINT("stands otherwise than its last price point"),
        CHANGE("stands otherwise than its last change");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public String toString() {
        return kind == Kind.NO_POINT
                ? "product %d %s".formatted(productId, kind.words)
                : "product %d %s: %s is %s, the history says %s"
                        .formatted(productId, kind.words, field == null ? "price" : field.column(), product, history);
    }
}

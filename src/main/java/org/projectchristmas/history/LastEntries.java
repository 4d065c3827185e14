package org.projectchristmas.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the history says a product is now.
 *
 * @param point the last price point; null if there is none
 * @param changes of each field that ever changed, the last change
 */
public record LastEntries(@Nullable PricePoint point, List<FieldChange> changes) {
    public static final LastEntries NONE = new LastEntries(null, List.of());

    public LastEntries {
        changes = List.copyOf(changes);
    }
}

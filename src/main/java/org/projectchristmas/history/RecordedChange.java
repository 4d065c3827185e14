package org.projectchristmas.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change as it stands in the history, with what its product is called now.
 *
 * @param id grows with every change that is recorded
 */
public record RecordedChange(long id, FieldChange change, Subject subject) {
    /**
     * The product that changed.
     *
     * @param name empty if the catalog no longer has the product
     * @param currency of its price now; null if it has none
     */
    public record Subject(
            String vendorProductId,
            @Nullable String sku,
            String name,
            @Nullable String currency) {
        public static final Subject UNKNOWN = new Subject("", null, "", null);
    }

    /** Where a list of changes, newest first, goes on below this one. */
    public Place place() {
        return new Place(change.at(), id);
    }

    /** A place in the list of all changes, newest first. */
    public record Place(Instant at, long id) {
        /** Above every change. */
        public static final Place TOP = new Place(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);
    }
}

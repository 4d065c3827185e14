package org.projectchristmas.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

/**
 * One field of one product that changed.
 *
 * @param field the column's name, see {@link org.projectchristmas.catalog.ProductField}
 * @param before as text; null if nothing was known
 * @param after as text; null if nothing is known any more
 */
public record FieldChange(
        long productId,
        VendorId vendor,
        String field,
        @Nullable String before,
        @Nullable String after,
        Instant at,
        Author author) {
    /** The model that products are records of, as the table names it. */
    public static final String MODEL = "products";

    /** The same change of another product. */
    public FieldChange of(long otherId) {
        return new FieldChange(otherId, vendor, field, before, after, at, author);
    }
}

package org.projectchristmas.sync;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.fetch.Validators;

/**
 * What the catalog remembers of a listing page: enough to take it as read when the shop says that it has not changed, or when a
 * broken-off run is taken up again.
 *
 * @param url as requested
 * @param bodyHash SHA-256 of the body in hex
 * @param productIds the ids of the products on it, as in {@link org.projectchristmas.catalog.ProductKey}
 * @param wholeListing see {@link org.projectchristmas.integration.ListingPage}
 * @param next likewise
 * @param subcategories likewise
 * @param total likewise
 * @param runId the run that applied it last
 */
public record PageMemory(
        VendorId vendor,
        String url,
        int year,
        Validators validators,
        String bodyHash,
        List<String> productIds,
        @Nullable String wholeListing,
        @Nullable String next,
        List<String> subcategories,
        OptionalInt total,
        long runId) {
    public PageMemory {
        productIds = List.copyOf(productIds);
        subcategories = List.copyOf(subcategories);
    }
}

package org.projectchristmas.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a product was seen.
 *
 * @param createdAt when it entered this catalog
 * @param lastSeenAt when a listing or product page last showed it
 * @param lastSyncedAt when its product page was last read; null if never
 * @param delistedAt since when it is no longer in its year's listing; null while it is listed
 */
public record Sighting(
        Instant createdAt,
        Instant lastSeenAt,
        @Nullable Instant lastSyncedAt,
        @Nullable Instant delistedAt) {
    public boolean isListed() {
        return delistedAt == null;
    }
}

package org.projectchristmas.store;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Sighting;

/** A {@link Sighting} in columns. */
@Embeddable
record SightingColumns(
        Instant createdAt,
        Instant lastSeenAt,
        @Nullable Instant lastSyncedAt,
        @Nullable Instant delistedAt) {

    static SightingColumns of(Sighting sighting, Instant createdAt) {
        return new SightingColumns(
                createdAt,
                Text.kept(sighting.lastSeenAt()),
                Text.keptOrNull(sighting.lastSyncedAt()),
                Text.keptOrNull(sighting.delistedAt()));
    }

    Sighting sighting() {
        return new Sighting(createdAt, lastSeenAt, lastSyncedAt, delistedAt);
    }
}

package org.projectchristmas.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Sighting;

/** A {@link Sighting} in columns of the table {@code product_links}. */
@Embeddable
record SightingColumns(
        @Column(table = LinkTable.NAME) Instant firstSeenAt,
        @Column(table = LinkTable.NAME) Instant lastSeenAt,
        @Column(table = LinkTable.NAME) @Nullable Instant lastScrapedAt,
        @Column(table = LinkTable.NAME) @Nullable Instant delistedAt) {

    static SightingColumns of(Sighting sighting, Instant firstSeenAt) {
        return new SightingColumns(
                firstSeenAt,
                Text.kept(sighting.lastSeenAt()),
                Text.keptOrNull(sighting.lastSyncedAt()),
                Text.keptOrNull(sighting.delistedAt()));
    }

    Sighting sighting() {
        return new Sighting(firstSeenAt, lastSeenAt, lastScrapedAt, delistedAt);
    }
}

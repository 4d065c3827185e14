package org.projectchristmas.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants as an exported file has them: ISO 8601, UTC, to the second. */
final class Instants {
    private Instants() {}

    static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

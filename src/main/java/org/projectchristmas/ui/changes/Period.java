package org.projectchristmas.ui.changes;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** How far back the collector looks. */
enum Period {
    TODAY,
    YESTERDAY,
    WEEK,
    MONTH,
    /** Since the window was last closed. */
    LAST_VISIT,
    ALL;

    /**
     * Its beginning; null if it has none.
     *
     * @param now in the collector's own zone, by whose midnight a day begins
     * @param lastVisit null if this is the first
     */
    @Nullable
    Instant start(ZonedDateTime now, @Nullable Instant lastVisit) {
        return switch (this) {
            case TODAY -> midnight(now, 0);
            case YESTERDAY -> midnight(now, 1);
            case WEEK -> midnight(now, 7);
            case MONTH -> midnight(now, 30);
            case LAST_VISIT -> lastVisit;
            case ALL -> null;
        };
    }

    private static Instant midnight(ZonedDateTime now, int daysAgo) {
        return now.toLocalDate().minusDays(daysAgo).atStartOfDay(now.getZone()).toInstant();
    }
}

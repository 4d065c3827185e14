package org.projectchristmas.sync;

import java.time.Duration;
import org.projectchristmas.common.Bounds;

/**
 * How soon scheduled work looks again at what it knows.
 *
 * @param yearLinksAfter how long the years that a shop lists are taken as known, 0 to 365 days
 * @param scrapedAfter how old what a product page said must be for the page to be read again, 1 hour to 365 days
 * @param scrapedAtOnce how many pages at most are read again in one go, the rest in the next; 1 to 1,000,000
 * @param failedAfter how long a product page that failed is left alone if nothing else is to be read, 1 minute to 1 day
 */
public record RevisitSettings(Duration yearLinksAfter, Duration scrapedAfter, int scrapedAtOnce, Duration failedAfter) {
    public static final RevisitSettings DEFAULT =
            new RevisitSettings(Duration.ofDays(7), Duration.ofDays(1), 5_000, Duration.ofHours(6));

    public RevisitSettings {
        Bounds.check("yearLinksAfter", yearLinksAfter, Duration.ZERO, Duration.ofDays(365));
        Bounds.check("scrapedAfter", scrapedAfter, Duration.ofHours(1), Duration.ofDays(365));
        Bounds.check("scrapedAtOnce", scrapedAtOnce, 1, 1_000_000);
        Bounds.check("failedAfter", failedAfter, Duration.ofMinutes(1), Duration.ofDays(1));
    }
}

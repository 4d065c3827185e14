package org.projectchristmas.sync;

import java.time.Duration;
import org.projectchristmas.common.Bounds;

/**
 * How the integrator goes about its work.
 *
 * @param detailsMaxAge how old what a product page said may grow before the page is read again, 0 to 3650 days
 * @param implausibleShare the share of a page's (or year's) known products, 0 to 1, beyond which a change is held for a person
 * @param implausibleMinimum how many products at least must change before that share matters, 1 to 1,000,000
 * @param resumeWithin how old an unfinished refresh may be and still be taken up again, 0 to 30 days
 * @param maxPagesPerYear where a year's paging is given up as endless, 1 to 100,000
 * @param keptProblemPages how many unreadable pages are kept per shop, for repair, 1 to 1,000
 * @param pauseLimit how long a shop that keeps failing, and is therefore left alone, is waited for before its refresh is given up,
 *     0 to 1 day
 * @param revisit how soon scheduled work looks again at what it knows
 */
public record SyncSettings(
        Duration detailsMaxAge,
        double implausibleShare,
        int implausibleMinimum,
        Duration resumeWithin,
        int maxPagesPerYear,
        int keptProblemPages,
        Duration pauseLimit,
        RevisitSettings revisit) {
    public static final SyncSettings DEFAULT = new SyncSettings(
            Duration.ofDays(30), 0.5, 10, Duration.ofDays(2), 500, 20, Duration.ofMinutes(2), RevisitSettings.DEFAULT);

    public SyncSettings {
        Bounds.check("detailsMaxAge", detailsMaxAge, Duration.ZERO, Duration.ofDays(3650));
        Bounds.check("implausibleShare", implausibleShare, 0.0, 1.0);
        Bounds.check("implausibleMinimum", implausibleMinimum, 1, 1_000_000);
        Bounds.check("resumeWithin", resumeWithin, Duration.ZERO, Duration.ofDays(30));
        Bounds.check("maxPagesPerYear", maxPagesPerYear, 1, 100_000);
        Bounds.check("keptProblemPages", keptProblemPages, 1, 1_000);
        Bounds.check("pauseLimit", pauseLimit, Duration.ZERO, Duration.ofDays(1));
    }
}

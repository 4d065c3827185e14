package org.projectchristmas.sync;

import java.time.Duration;

/**
 * How the integrator goes about its work.
 *
 * @param detailsMaxAge how old what a product page said may grow before the page is read again
 * @param implausibleShare the share of a page's (or year's) known products, 0 to 1, beyond which a change is held for a person
 * @param implausibleMinimum how many products at least must change before that share matters
 * @param resumeWithin how old an unfinished refresh may be and still be taken up again
 * @param maxPagesPerYear where a year's paging is given up as endless
 * @param keptProblemPages how many unreadable pages are kept per shop, for repair
 * @param pauseLimit how long a shop that keeps failing, and is therefore left alone, is waited for before its refresh is given up
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
}

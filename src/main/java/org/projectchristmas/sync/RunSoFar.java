package org.projectchristmas.sync;

import java.util.List;
import java.util.Set;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.PageFailure;

/**
 * What a run had come to when the process that worked on it ended.
 *
 * @param listings the URLs of the listing pages that were visited, those that failed included; without those that a newer run has
 *     visited since
 * @param pages how many were visited; of a run that has ended, whatever newer ones have visited since
 */
public record RunSoFar(Changes changes, List<PageFailure> failures, Set<String> listings, PastRun.Pages pages) {
    public RunSoFar {
        failures = List.copyOf(failures);
        listings = Set.copyOf(listings);
    }
}

package org.projectchristmas.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress.PageFailure;

/**
 * The runs of the past and of the moment, to be read. Failures are {@link org.projectchristmas.catalog.CatalogException}s. Safe for
 * use by many threads.
 */
public interface Runs {
    /**
     * The newest refreshes, newest first.
     *
     * @param vendor only those that visited this shop, and of those only its runs; null for all
     * @param limit how many refreshes at most
     */
    List<PastRefresh> newest(@Nullable VendorId vendor, int limit);

    /** When each shop was first read through; without those of which no refresh of all listings has come to its end. */
    Map<VendorId, Instant> firstReadings();

    Optional<PastRun> find(long id);

    /** The refresh that a root job was; empty if it visited no shop. */
    Optional<PastRefresh> of(long rootJob);

    /** Finished runs of the same shop and scope that were begun before this one, newest first. */
    List<PastRun> before(PastRun run, int limit);

    /** The pages that failed, the oldest first. They are forgotten after a few months. */
    List<PageFailure> failures(PastRun run, int limit);

    /** The pages that this run held back and that still wait for a person. */
    List<HeldPage> stillHeld(long runId);

    /** The products that became cheaper in this run, the largest saving first. */
    List<PriceDrop> drops(PastRun run, int limit);
}

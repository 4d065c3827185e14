package org.projectchristmas.sync;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.projectchristmas.common.VendorId;

/**
 * Where a refresh keeps what it finds and how far it is. Everything a page brings goes through one {@link SyncTransaction}, so that
 * after a crash a page is either wholly applied or not at all.
 *
 * <p>Instants are kept to the microsecond. Failures are {@link org.projectchristmas.catalog.CatalogException}s.
 */
public interface SyncStore {
    /** Runs the work in one transaction: committed when it returns, rolled back when it throws. */
    <T> T inTransaction(Function<? super SyncTransaction, T> work);

    /** The runs of this shop that were begun and are not finished, the newest first. */
    List<PastRun> unfinishedRuns(VendorId vendor);

    /**
     * Begins a run.
     *
     * @param scope a stable text, such as {@code all} or {@code year 1998}
     * @param rootJob the job that asked for it
     */
    Run begin(VendorId vendor, String scope, Instant at, long rootJob);

    /** Goes on with a run that was broken off, now on behalf of this job; gives what it came to so far. */
    RunSoFar takeUp(Run run, long rootJob);

    RunSoFar soFar(Run run);

    /** The runs on behalf of a job, by ascending number. */
    List<PastRun> runsUnder(long rootJob);

    /** How the run of this shop ended that ended last; empty if none did. */
    Optional<RunEnd> lastEnd(VendorId vendor);

    /** @param state the name of a {@link VendorProgress.State} */
    record RunEnd(String state, Instant at) {}

    /** The run of this number, whether or not it is finished. */
    Optional<Run> run(long id);

    /**
     * Ends a run. What it found, what failed and how many product pages were {@link SyncTransaction#tried} is known already. What an
     * approval was given for before, and this run was to read, but did not get to see, waits for a person again: by the time it can be
     * read, it may be something else.
     *
     * @param pages as far as whoever ends it knows, who may not have read all of them
     */
    void finish(long runId, VendorProgress.State state, PastRun.Pages pages, Instant at);

    /** The pages of a shop as they were when last applied. */
    Optional<PageMemory> page(VendorId vendor, String url);

    /** The year links of a shop, as last stored by {@link SyncTransaction#years}; empty before the first refresh. */
    Map<Integer, URI> knownYears(VendorId vendor);

    /** The products whose page is to be read, in its order; without those whose page failed in this run. */
    List<DueProduct> due(VendorId vendor, DuePages pages, long runId, int limit);

    /** How many {@link #due} would give without a limit, by the year whose listing shows the product; 0 for those that none shows. */
    Map<Integer, Integer> countDueByYear(VendorId vendor, DuePages pages, long runId);

    /** Whether there is a page to be read that has not failed in a run of this shop that was begun since a time, at most a day ago. */
    boolean hasDue(VendorId vendor, DuePages pages, Instant failedSince);

    /**
     * Those of the products whose page was never read, is {@link SyncTransaction#wantDetails wanted}, or was last read before a
     * time, in the order asked for; without those whose page failed in this run.
     */
    List<DueProduct> stillDue(VendorId vendor, List<Long> productIds, Instant readBefore, long runId);

    /** Where a product is found; empty if there is none of this number. */
    Optional<DueProduct> link(long productId);

    /** What waits for a person, newest first. */
    List<HeldPage> held();

    /** The listing years of a shop of which something is held, approved or not. */
    Set<Integer> heldYears(VendorId vendor);

    /** Marks the held page as approved: {@link SyncTransaction#approved} answers true for it once, in the next run that reads it. */
    void approve(long heldId);

    void dismiss(long heldId);

    /**
     * A refresh of one shop.
     *
     * @param scope as given to {@link #begin}
     */
    record Run(long id, VendorId vendor, String scope, Instant startedAt) {}
}

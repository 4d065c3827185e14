package org.projectchristmas.sync.run;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.Recording;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.sync.AppliedListener;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.plan.Plausibility;
import org.projectchristmas.sync.plan.Visit;

/** One job of a shop's run: what its parts share. */
final class RunContext {
    final Shop shop;
    final Workbench bench;
    final SyncStore.Run run;
    final RunTally tally;
    private final ShopVisit visit;
    private final JobContext job;
    private final AtomicInteger errors = new AtomicInteger();
    private final AppliedListener listener;
    private final Recording recording;

    RunContext(ShopVisit visit, Workbench bench, SyncStore.Run run, JobContext job, AppliedListener listener) {
        this.visit = visit;
        shop = visit.shop;
        tally = visit.tally;
        this.bench = bench;
        this.run = run;
        this.job = job;
        this.listener = listener;
        recording = new Recording(Author.refresh(job.job().id().value(), run.id()), bench.audited());
    }

    VendorId vendor() {
        return shop.vendor();
    }

    Cancellation cancellation() {
        return job.cancellation();
    }

    /**
     * Waits while the shop is paused, and ends here if the run is to stop.
     *
     * @throws ShopFailed if another job of this visit found that it cannot go on
     */
    void beforePage() {
        job.beforeStep();
        visit.check();
    }

    <T> T write(Function<? super SyncTransaction, T> work) {
        return bench.store().inTransaction(work);
    }

    /** How many pages failed in this job. */
    int errors() {
        return errors.get();
    }

    /** Tells whom it concerns, after the commit, what was inserted or changed. */
    void applied(List<Long> productIds, Changes changes) {
        tally.changed(changes);
        if (!productIds.isEmpty()) {
            listener.applied(vendor(), productIds);
        }
    }

    void failed(URI page, PageFailed problem) {
        errors.incrementAndGet();
        tally.failed(page.toString(), String.valueOf(problem.getMessage()));
    }

    /**
     * The present visit. A clock that was set back must not make what this run saw look unseen, so no visit is before the run.
     */
    Visit visit() {
        Instant now = bench.clock().instant();
        Instant start = run.startedAt();
        return new Visit(vendor(), start, now.isBefore(start) ? start : now, recording);
    }

    Plausibility plausibility() {
        return new Plausibility(
                bench.settings().implausibleShare(), bench.settings().implausibleMinimum());
    }
}

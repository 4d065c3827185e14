package org.projectchristmas.sync.run;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.AppliedListener;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.plan.Plausibility;
import org.projectchristmas.sync.plan.Visit;

/** One run of one shop: what its phases share. */
final class RunContext {
    final Shop shop;
    final Workbench bench;
    final SyncStore.Run run;
    final RunTally tally;
    private final RunControl control;
    private final AppliedListener listener;

    RunContext(
            Shop shop,
            Workbench bench,
            SyncStore.Run run,
            RunTally tally,
            RunControl control,
            AppliedListener listener) {
        this.shop = shop;
        this.bench = bench;
        this.run = run;
        this.tally = tally;
        this.control = control;
        this.listener = listener;
    }

    VendorId vendor() {
        return shop.vendor();
    }

    Cancellation cancellation() {
        return control.cancellation();
    }

    /** Waits while the shop is paused, and ends here if the run is to stop. */
    void beforePage() {
        control.gate().pass(control.cancellation());
    }

    <T> T write(Function<? super SyncTransaction, T> work) {
        return bench.store().inTransaction(work);
    }

    /** Tells whom it concerns, after the commit, what was inserted or changed. */
    void applied(List<Long> productIds, Changes changes) {
        tally.changed(changes);
        if (!productIds.isEmpty()) {
            listener.applied(vendor(), productIds);
        }
    }

    void failed(URI page, PageFailed problem) {
        tally.failed(page.toString(), String.valueOf(problem.getMessage()));
    }

    /**
     * The present visit. A clock that was set back must not make what this run saw look unseen, so no visit is before the run.
     */
    Visit visit() {
        Instant now = bench.clock().instant();
        Instant start = run.startedAt();
        return new Visit(vendor(), run.id(), start, now.isBefore(start) ? start : now);
    }

    Plausibility plausibility() {
        return new Plausibility(
                bench.settings().implausibleShare(), bench.settings().implausibleMinimum());
    }
}

package org.projectchristmas.bootstrap;

import java.util.Optional;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.metrics.FiguresKeeper;

/** Has requests counted for the run during which they are made, from the first turn of its root job to its end. */
final class RunRequests implements AutoCloseable {
    private final FiguresKeeper keeper;
    private final Subscription subscription;

    RunRequests(Jobs jobs, FiguresKeeper keeper) {
        this.keeper = keeper;
        subscription = jobs.observe(this::follow);
    }

    private void follow(Job job) {
        long run = job.place().root().value();
        boolean isRoot = job.place().parent() == null;
        if (isRoot && job.hasEnded()) {
            keeper.end(run);
        } else if (job.state() == Job.State.RUNNING) {
            // Of a run that an earlier process began, the root may only be waiting for its children here.
            keeper.begin(run, vendor(job, isRoot));
        }
    }

    private static Optional<VendorId> vendor(Job job, boolean isRoot) {
        var arguments = job.call().arguments();
        return isRoot && arguments.has("vendor") ? Optional.of(arguments.vendor("vendor")) : Optional.empty();
    }

    @Override
    public void close() {
        subscription.close();
    }
}

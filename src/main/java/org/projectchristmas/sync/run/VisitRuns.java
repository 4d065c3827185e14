package org.projectchristmas.sync.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;
import org.projectchristmas.sync.Digest;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.State;

/** The runs behind the visits: begins them, goes on with those that another process left, ends them. */
final class VisitRuns {
    private final Workbench bench;
    private final Visits visits;
    private final ProgressBoard board;
    private final Coverage coverage;
    private final Predicate<JobId> isUnderWay;

    /** @param isUnderWay whether a root has not ended */
    VisitRuns(Workbench bench, Visits visits, ProgressBoard board, Coverage coverage, Predicate<JobId> isUnderWay) {
        this.bench = bench;
        this.visits = visits;
        this.board = board;
        this.coverage = coverage;
        this.isUnderWay = isUnderWay;
    }

    /**
     * Begins the run of a visit, or goes on with one that was broken off: its own, or one with which nobody else will go on. What else
     * is left of this scope, or too old to be gone on with, is ended, so that no run stays under way for ever.
     */
    SyncStore.Run open(Job job, ShopVisit visit, ShopScope scope) {
        VendorId vendor = visit.shop.vendor();
        JobId root = job.place().root();
        Instant now = bench.clock().instant();
        Instant since = now.minus(bench.settings().resumeWithin());
        List<PastRun> left = bench.store().unfinishedRuns(vendor).stream()
                .filter(each -> isUnder(root, each) || !isHeld(each))
                .toList();
        Optional<PastRun> brokenOff = left.stream()
                .filter(each -> isUnder(root, each) ? isOwn(each, job, since) : isOrphan(each, scope, since))
                .min(Comparator.comparing(each -> !isUnder(root, each)));
        for (PastRun each : left) {
            boolean isOver = !isRecent(each, since) || each.scope().equals(scope.text());
            if (isOver && !brokenOff.equals(Optional.of(each))) {
                bench.store().finish(each.id(), State.CANCELLED, each.pages(), now);
            }
        }
        if (brokenOff.isPresent()) {
            SyncStore.Run run = run(brokenOff.get());
            goOn(job, visit, run);
            return run;
        }
        SyncStore.Run begun = bench.store().begin(vendor, scope.text(), now, root.value());
        visit.begin(begun);
        return begun;
    }

    private static boolean isUnder(JobId root, PastRun run) {
        return run.rootJob() == root.value();
    }

    /** Whether a refresh of this or another process still works on a run, or will. */
    private boolean isHeld(PastRun run) {
        var root = new JobId(run.rootJob());
        return isUnderWay.test(root)
                || visits.under(root).stream()
                        .anyMatch(each -> each.isOpen() && each.shop.vendor().equals(run.vendor()));
    }

    /** A later stage is one of the run that the first has begun, however long ago. */
    private static boolean isOwn(PastRun run, Job job, Instant since) {
        return isRecent(run, since) || !job.status().stage().isEmpty();
    }

    private static boolean isOrphan(PastRun run, ShopScope scope, Instant since) {
        return isRecent(run, since) && scope.isThatOf(run);
    }

    private static boolean isRecent(PastRun run, Instant since) {
        return run.times().startedAt().isAfter(since);
    }

    /**
     * Goes on with the run of this number, which another process began.
     *
     * @throws ShopFailed if there is none
     */
    SyncStore.Run goOn(Job job, ShopVisit visit, long number) {
        SyncStore.Run run = bench.store()
                .run(number)
                .orElseThrow(() -> new ShopFailed("There is no run " + number + " to go on with."));
        goOn(job, visit, run);
        return run;
    }

    /** Goes on with a run of another process: what it came to so far is shown and counted on from there. */
    private void goOn(Job job, ShopVisit visit, SyncStore.Run run) {
        visit.tally.goOn(bench.store().takeUp(run, job.place().root().value()));
        visit.begin(run);
        visit.job().map(this::scope).ifPresent(scope -> {
            visit.tally.listingsFound(coverage.listings(run.vendor(), scope));
            coverage.due(run, scope).ifPresent(due -> visit.tally.productsDue(coverage.count(run, due)));
        });
        board.show(visit.tally);
    }

    private ShopScope scope(Job lead) {
        return IntegratorFunctions.scope(lead, bench.settings().revisit());
    }

    /** What keeps a shop from being visited counts as a failure of the page where a visit begins. */
    void noteFailure(ShopVisit visit, RuntimeException cause) {
        var failure = new VendorProgress.PageFailure(
                visit.shop.vendor(),
                visit.shop.integration().yearIndex().toString(),
                String.valueOf(cause.getMessage()));
        visit.run()
                .ifPresent(run -> bench.store().inTransaction(transaction -> {
                    transaction.pageFailed(
                            run.id(), failure, true, bench.clock().instant());
                    return run;
                }));
    }

    /** Ends a visit, once: its run is finished, and whoever waits is told. */
    void close(ShopVisit visit, State state) {
        if (!visit.isOpen()) {
            return;
        }
        visit.tally.state(state);
        visit.run()
                .ifPresent(run -> bench.store()
                        .finish(
                                run.id(),
                                state,
                                visit.tally.pages(),
                                bench.clock().instant()));
        board.forget(visit.tally);
        visit.end();
    }

    /** The run of this visit, if the process that ended it was killed before its job could be ended too. */
    Optional<PastRun> ended(ShopVisit visit, Job lead) {
        return past(visit, lead.place().root()).filter(past -> recall(visit, past));
    }

    /** The newest run of the visit's shop under a root. */
    private Optional<PastRun> past(ShopVisit visit, JobId root) {
        return bench.store().runsUnder(root.value()).stream()
                .filter(each -> each.vendor().equals(visit.shop.vendor()))
                .reduce((_, last) -> last);
    }

    /** Ends a visit whose leading job ended without telling this process how: another process knew, or nobody did. */
    void close(ShopVisit visit, JobId root, State otherwise) {
        if (!visit.isOpen()) {
            return;
        }
        if (visit.run().isEmpty()) {
            Optional<PastRun> past = past(visit, root);
            if (past.isPresent() && recall(visit, past.get())) {
                return;
            }
            past.ifPresent(each -> {
                visit.tally.goOn(bench.store().soFar(run(each)));
                visit.begin(run(each));
            });
        }
        close(visit, otherwise);
    }

    /** Shows how far an earlier process came with a visit, before anybody goes on with it. */
    void remind(ShopVisit visit, JobId root) {
        if (visit.isOpen() && visit.run().isEmpty()) {
            past(visit, root)
                    .filter(each -> !each.isFinished())
                    .map(VisitRuns::run)
                    .ifPresent(run -> visit.tally.goOn(bench.store().soFar(run)));
            board.show(visit.tally);
        }
    }

    private static SyncStore.Run run(PastRun past) {
        return new SyncStore.Run(
                past.id(), past.vendor(), past.scope(), past.times().startedAt());
    }

    /** Shows how a run ended in another process; false if it is yet to be ended. */
    private boolean recall(ShopVisit visit, PastRun past) {
        SyncStore.Run run = run(past);
        State ending = past.ending();
        if (ending == null) {
            return false;
        }
        visit.tally.goOn(bench.store().soFar(run));
        visit.tally.state(ending);
        board.forget(visit.tally);
        visit.end();
        return true;
    }

    /** What the runs of all shops under a root came to. */
    String sum(JobId root) {
        Changes changes = Changes.NONE;
        int errors = 0;
        for (PastRun each : bench.store().runsUnder(root.value())) {
            changes = changes.plus(each.changes());
            errors += each.errors();
        }
        return Digest.of(changes, errors);
    }

    /** Ends a visit that cannot go on; its run is left to be taken up. */
    void giveUp(ShopVisit visit, RuntimeException cause) {
        if (visit.isOpen()) {
            visit.fail(cause);
            leave(visit, State.FAILED);
        }
    }

    /** Ends a visit that this process leaves to the next one: its run stays unfinished. */
    void leave(ShopVisit visit, State state) {
        if (visit.isOpen()) {
            visit.tally.state(state);
            board.forget(visit.tally);
            visit.end();
        }
    }
}

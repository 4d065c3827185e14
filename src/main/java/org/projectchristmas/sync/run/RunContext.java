package org.projectchristmas.sync.run;

import java.net.URI;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.history.Author;
import org.projectchristmas.history.Recording;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.sync.AppliedListener;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.PageFailure;
import org.projectchristmas.sync.plan.Plausibility;
import org.projectchristmas.sync.plan.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One job of a shop's run: what its parts share. */
final class RunContext {
    private static final Logger LOG = LoggerFactory.getLogger(RunContext.class);

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
     * The page before this one is done. Waits while the shop is paused, and ends here if the run is to stop.
     *
     * @throws ShopFailed if another job of this visit found that it cannot go on
     */
    void beforePage() {
        visit.pageEnds(job.job().id());
        job.beforeStep();
        visit.check();
        visit.pageBegins(job.job().id());
    }

    <T> T write(Function<? super SyncTransaction, T> work) {
        return bench.store().inTransaction(work);
    }

    /** Applies a page, and counts in the same transaction what that changed; afterwards whom it concerns is told. */
    <T extends Finding> T apply(Function<? super SyncTransaction, T> work) {
        T finding = write(transaction -> {
            T found = work.apply(transaction);
            if (!found.changes().equals(Changes.NONE)) {
                transaction.found(run.id(), found.changes());
            }
            return found;
        });
        tally.changed(finding.changes());
        if (!finding.touched().isEmpty()) {
            listener.applied(vendor(), finding.touched());
        }
        return finding;
    }

    /** How many pages failed in this job. */
    int errors() {
        return errors.get();
    }

    /** A listing page, or the index, failed. */
    void listingFailed(URI page, PageFailed problem) {
        failed(page, problem, true);
    }

    /** A product page failed. */
    void productFailed(URI page, PageFailed problem) {
        failed(page, problem, false);
    }

    private void failed(URI page, PageFailed problem, boolean isListing) {
        write(transaction -> {
            transaction.pageFailed(run.id(), failure(page, problem), isListing, visit().at());
            if (!isListing) {
                transaction.tried(run.id());
            }
            return page;
        });
        counted(page, problem);
    }

    /** Counts a failure that is stored already. */
    void counted(URI page, PageFailed problem) {
        errors.incrementAndGet();
        // What upset our own code is found by its stack trace; of a page that the shop withheld, the sentence says all.
        boolean isOurs = problem.getCause() instanceof RuntimeException || problem.getCause() instanceof Error;
        String sentence = message(problem);
        String told = sentence.contains(page.toString()) ? sentence : page + " failed: " + sentence;
        var code = ErrorCode.of(problem);
        LOG.warn("{} ({})", told, code, isOurs ? problem : null);
        tally.failed(page.toString(), sentence, code);
    }

    PageFailure failure(URI page, PageFailed problem) {
        return new PageFailure(vendor(), page.toString(), message(problem));
    }

    private static String message(PageFailed problem) {
        return String.valueOf(problem.getMessage());
    }

    /** Before a page is asked for: if it failed in this run, before a kill, what it comes to now counts. */
    void asksFor(URI page) {
        if (tally.askedAgain(page.toString())) {
            write(transaction -> {
                transaction.pageAskedAgain(run.id(), vendor(), page.toString());
                return page;
            });
        }
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

package org.projectchristmas.sync.run;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;
import org.projectchristmas.sync.SyncStore;

/**
 * One shop's part of a refresh, as far as this process knows it: what its jobs share beside what is stored. A process that takes the
 * jobs up after another has an empty one, and works as well.
 */
final class ShopVisit {
    final Shop shop;
    final RunTally tally;
    /** The years whose listing this process has read. */
    final Map<Integer, YearReading> readings = new ConcurrentHashMap<>();
    /** The products whose page was already given to a job. */
    final Set<Long> given = ConcurrentHashMap.newKeySet();

    private final CompletableFuture<ShopVisit> ended = new CompletableFuture<>();
    private volatile SyncStore.@Nullable Run run;
    private volatile @Nullable Job job;
    private volatile @Nullable RuntimeException failure;
    /** The jobs that have a page in hand. */
    private final Set<JobId> atPages = new HashSet<>();

    private @Nullable Runnable leaving;

    ShopVisit(Shop shop, RunTally tally) {
        this.shop = shop;
        this.tally = tally;
    }

    /** The job that leads the others of this visit; empty before it began. */
    Optional<Job> job() {
        return Optional.ofNullable(job);
    }

    void leadBy(Job leader) {
        job = leader;
    }

    Optional<SyncStore.Run> run() {
        return Optional.ofNullable(run);
    }

    void begin(SyncStore.Run begun) {
        run = begun;
    }

    /** The run, which is looked for once, however many jobs of this visit begin at the same time. */
    synchronized SyncStore.Run run(Supplier<SyncStore.Run> opening) {
        SyncStore.Run known = run;
        return known == null ? opening.get() : known;
    }

    /**
     * Notes that the visit cannot go on, so that its other jobs need not find out; the first cause counts. Tells whether it was this,
     * and is news to the tally.
     */
    boolean fail(RuntimeException cause) {
        // A stack trace takes its time to read; nobody is to wait for that.
        return fail(cause, ErrorCode.of(cause));
    }

    private synchronized boolean fail(RuntimeException cause, ErrorCode code) {
        if (failure != null) {
            return false;
        }
        failure = cause;
        return tally.broke(shop.integration().yearIndex().toString(), String.valueOf(cause.getMessage()), code);
    }

    /** @throws ShopFailed if the visit cannot go on */
    void check() {
        RuntimeException cause = failure;
        if (cause != null) {
            throw new ShopFailed(String.valueOf(cause.getMessage()), cause);
        }
    }

    /** Whether it cannot go on for a reason that is not the shop's, such as a catalog that cannot be written. */
    boolean isBroken() {
        return failure != null && !(failure instanceof ShopFailed);
    }

    /** Why it cannot go on; empty while it can. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /** A job turns to a page. */
    synchronized void pageBegins(JobId job) {
        atPages.add(job);
    }

    /** A job has no page in hand; if the visit is to be left, the last one leaves it. */
    void pageEnds(JobId job) {
        Runnable last;
        synchronized (this) {
            atPages.remove(job);
            last = atPages.isEmpty() ? leaving : null;
        }
        if (last != null) {
            last.run();
        }
    }

    /** Has the visit left as soon as no job has a page in hand. */
    void leaveAfterPages(Runnable how) {
        boolean isIdle;
        synchronized (this) {
            leaving = how;
            isIdle = atPages.isEmpty();
        }
        if (isIdle) {
            how.run();
        }
    }

    /** Completes when the visit is over, whatever its end. */
    CompletableFuture<ShopVisit> ended() {
        return ended;
    }

    boolean isOpen() {
        return !ended.isDone();
    }

    /** Tells whoever waits that the visit is over; false if it was already. */
    boolean end() {
        return ended.complete(this);
    }
}

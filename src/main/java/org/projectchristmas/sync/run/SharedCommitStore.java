package org.projectchristmas.sync.run;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.DuePages;
import org.projectchristmas.sync.DueProduct;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.PageMemory;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.RunSoFar;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.SyncTransaction;
import org.projectchristmas.sync.VendorProgress;

/**
 * A store whose writes are made one transaction after the other. What arrives while a transaction is being committed goes into the
 * next one together: a single worker commits page by page, and with many workers, whatever their shops, the cost of a commit is
 * shared. Nobody returns before his own write is committed.
 */
final class SharedCommitStore implements SyncStore {
    private final SyncStore store;
    private final ReentrantLock turn = new ReentrantLock();
    private final ConcurrentLinkedQueue<Write<?>> waiting = new ConcurrentLinkedQueue<>();

    SharedCommitStore(SyncStore store) {
        this.store = store;
    }

    @Override
    public <T> T inTransaction(Function<? super SyncTransaction, T> work) {
        var write = new Write<T>(work);
        waiting.add(write);
        turn.lock();
        try {
            if (!write.done) {
                commitWaiting();
            }
        } finally {
            turn.unlock();
        }
        return write.result();
    }

    @SuppressWarnings("ThreadPriorityCheck") // giving way is the point here
    private void commitWaiting() {
        // Workers are virtual threads, which the clock does not preempt: without this, the others would get the
        // processor only once
        // this commit is made, and would never be there to share it.
        Thread.yield();
        var batch = new ArrayList<Write<?>>();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            batch.add(next);
        }
        if (batch.size() == 1) {
            commitAlone(batch.getFirst());
        } else if (!commitTogether(batch)) {
            // One spoiled the transaction of all: each for itself, so that only that one fails.
            batch.forEach(this::commitAlone);
        }
    }

    private boolean commitTogether(List<Write<?>> batch) {
        try {
            store.inTransaction(transaction -> {
                batch.forEach(each -> each.apply(transaction));
                return batch;
            });
            batch.forEach(each -> each.done = true);
            return true;
        } catch (RuntimeException e) {
            return false;
        } catch (Error e) {
            batch.forEach(each -> each.fail(e));
            return true;
        }
    }

    private void commitAlone(Write<?> write) {
        try {
            store.inTransaction(transaction -> {
                write.apply(transaction);
                return write;
            });
            write.done = true;
        } catch (RuntimeException | Error e) {
            write.fail(e);
        }
    }

    @Override
    public List<PastRun> unfinishedRuns(VendorId vendor) {
        return store.unfinishedRuns(vendor);
    }

    @Override
    public Run begin(VendorId vendor, String scope, Instant at, long rootJob) {
        return store.begin(vendor, scope, at, rootJob);
    }

    @Override
    public RunSoFar takeUp(Run run, long rootJob) {
        return store.takeUp(run, rootJob);
    }

    @Override
    public RunSoFar soFar(Run run) {
        return store.soFar(run);
    }

    @Override
    public List<PastRun> runsUnder(long rootJob) {
        return store.runsUnder(rootJob);
    }

    @Override
    public void finish(long runId, VendorProgress.State state, PastRun.Pages pages, Instant at) {
        store.finish(runId, state, pages, at);
    }

    @Override
    public Optional<Run> run(long id) {
        return store.run(id);
    }

    @Override
    public List<DueProduct> stillDue(VendorId vendor, List<Long> productIds, Instant olderThan, long runId) {
        return store.stillDue(vendor, productIds, olderThan, runId);
    }

    @Override
    public Optional<PageMemory> page(VendorId vendor, String url) {
        return store.page(vendor, url);
    }

    @Override
    public Map<Integer, URI> knownYears(VendorId vendor) {
        return store.knownYears(vendor);
    }

    @Override
    public List<DueProduct> due(VendorId vendor, DuePages pages, long runId, int limit) {
        return store.due(vendor, pages, runId, limit);
    }

    @Override
    public Map<Integer, Integer> countDueByYear(VendorId vendor, DuePages pages, long runId) {
        return store.countDueByYear(vendor, pages, runId);
    }

    @Override
    public Optional<DueProduct> link(long productId) {
        return store.link(productId);
    }

    @Override
    public boolean hasDue(VendorId vendor, DuePages pages, Instant failedSince) {
        return store.hasDue(vendor, pages, failedSince);
    }

    @Override
    public Optional<RunEnd> lastEnd(VendorId vendor) {
        return store.lastEnd(vendor);
    }

    @Override
    public List<HeldPage> held() {
        return store.held();
    }

    @Override
    public Set<Integer> heldYears(VendorId vendor) {
        return store.heldYears(vendor);
    }

    @Override
    public void approve(long heldId) {
        store.approve(heldId);
    }

    @Override
    public void dismiss(long heldId) {
        store.dismiss(heldId);
    }

    /** One piece of work; guarded by the turn. */
    private static final class Write<T> {
        private final Function<? super SyncTransaction, T> work;
        private @Nullable T result;
        private @Nullable Throwable failure;
        private boolean done;

        Write(Function<? super SyncTransaction, T> work) {
            this.work = work;
        }

        void apply(SyncTransaction transaction) {
            result = work.apply(transaction);
        }

        void fail(Throwable cause) {
            failure = cause;
            done = true;
        }

        @SuppressWarnings("NullAway") // the work of a T may give null
        T result() {
            switch (failure) {
                case null -> {}
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(failure);
            }
            return result;
        }
    }
}

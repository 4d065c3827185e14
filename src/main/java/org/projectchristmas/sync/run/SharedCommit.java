package org.projectchristmas.sync.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.SyncTransaction;

/**
 * The writes of one shop, one transaction after the other. What arrives while a transaction is being committed goes into the next
 * one together: a shop worked on by one worker commits page by page, and with many workers the cost of a commit is shared. Nobody
 * returns before his own write is committed.
 */
final class SharedCommit {
    private final SyncStore store;
    private final ReentrantLock turn = new ReentrantLock();
    private final ConcurrentLinkedQueue<Write<?>> waiting = new ConcurrentLinkedQueue<>();

    SharedCommit(SyncStore store) {
        this.store = store;
    }

    /** Commits the work and gives back its result; what it throws is thrown here, and nothing of it is stored. */
    <T> T write(Function<? super SyncTransaction, T> work) {
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

    private void commitWaiting() {
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

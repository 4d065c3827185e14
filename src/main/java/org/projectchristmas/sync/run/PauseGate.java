package org.projectchristmas.sync.run;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.projectchristmas.common.Cancellation;

/** Where a shop's workers rest between two pages while the shop is paused. */
final class PauseGate {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closed;

    void close() {
        set(true);
    }

    void open() {
        set(false);
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void set(boolean value) {
        lock.lock();
        try {
            closed = value;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the gate is open.
     *
     * @throws java.util.concurrent.CancellationException as soon as the stop is requested
     */
    void pass(Cancellation cancellation) {
        cancellation.check();
        if (isClosed()) {
            await(cancellation);
        }
    }

    private void await(Cancellation cancellation) {
        try (var _ = cancellation.onCancel(this::wake)) {
            lock.lock();
            try {
                while (closed && !cancellation.isCancelled()) {
                    changed.awaitUninterruptibly();
                }
            } finally {
                lock.unlock();
            }
        }
        cancellation.check();
    }

    private void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}

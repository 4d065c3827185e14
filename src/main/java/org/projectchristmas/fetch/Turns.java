package org.projectchristmas.fetch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.projectchristmas.common.Cancellation;

/** A number of turns that callers share; whoever finds none left waits for one, and stops waiting when cancelled. */
final class Turns {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int count;
    /** Less than none while more are out than there are now. */
    private int left;

    Turns(int count) {
        this.count = count;
        left = count;
    }

    /** From now on there are so many; those that are out come back as they are. */
    void become(int count) {
        lock.lock();
        try {
            left += count - this.count;
            this.count = count;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** @throws CancellationException if cancelled before a turn was free */
    void take(Cancellation cancellation) {
        if (!takeIfFree()) {
            try (var _ = cancellation.onCancel(this::wakeAll)) {
                await(cancellation);
            }
        }
    }

    void giveBack() {
        lock.lock();
        try {
            left++;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private boolean takeIfFree() {
        lock.lock();
        try {
            return left > 0 && left-- > 0;
        } finally {
            lock.unlock();
        }
    }

    private void await(Cancellation cancellation) {
        lock.lock();
        try {
            while (left <= 0) {
                cancellation.check();
                changed.await();
            }
            left--;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            lock.unlock();
        }
    }

    private void wakeAll() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}

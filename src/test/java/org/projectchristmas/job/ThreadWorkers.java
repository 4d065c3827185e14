package org.projectchristmas.job;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Workers that run every turn that is due on a thread of its own, until one of them dies of an error: then the process is dead. */
public final class ThreadWorkers implements Workers {
    private static final long BETWEEN_LOOKS_MILLIS = 10;

    private final JobStore store;
    private final Clock clock;
    private final CompletableFuture<Throwable> death = new CompletableFuture<>();
    private final Set<JobId> inHand = new HashSet<>();
    private boolean isClosed;
    private final Semaphore wakes = new Semaphore(0);

    public ThreadWorkers(JobStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Completes when a turn threw what only the end of a process throws. */
    public CompletableFuture<Throwable> death() {
        return death;
    }

    @Override
    public synchronized void start(Set<String> roots, Work work) {
        Thread.ofVirtual().start(() -> lead(roots, work));
    }

    private void lead(Set<String> roots, Work work) {
        while (begin(roots, work)) {
            work.tick();
            try {
                wakes.tryAcquire(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                return;
            }
            wakes.drainPermits();
        }
    }

    /** Begins what is due; false if this is over. */
    private synchronized boolean begin(Set<String> roots, Work work) {
        if (isClosed || death.isDone()) {
            return false;
        }
        for (Turn each : store.due(roots, clock.instant(), 100)) {
            if (inHand.add(each.job())) {
                Thread.ofVirtual().start(() -> run(each, work));
            }
        }
        return true;
    }

    private void run(Turn turn, Work work) {
        try {
            work.run(turn);
        } catch (Throwable e) {
            death.complete(e);
        } finally {
            leave(turn);
        }
    }

    private synchronized void leave(Turn turn) {
        inHand.remove(turn.job());
        notifyAll();
        wakes.release();
    }

    @Override
    public void wake() {
        wakes.release();
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        try {
            while (!inHand.isEmpty()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

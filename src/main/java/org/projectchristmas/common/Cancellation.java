package org.projectchristmas.common;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * A request to stop, shared by everybody who works on one thing. It is never an interrupt: an interrupt in the middle of a
 * database write closes the file under it.
 */
public final class Cancellation {
    private final Set<Runnable> actions = new LinkedHashSet<>();
    private volatile boolean cancelled;

    /** A cancellation that nobody will request. */
    public static Cancellation never() {
        return new Cancellation();
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Requests the stop and runs what waits for it, each once. */
    public void cancel() {
        Set<Runnable> due;
        synchronized (actions) {
            cancelled = true;
            due = new LinkedHashSet<>(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }

    /**
     * Runs {@code action} when the stop is requested, at once if it already was.
     *
     * @return closes when the work is done, so that the action is forgotten
     */
    public Subscription onCancel(Runnable action) {
        synchronized (actions) {
            if (!cancelled) {
                actions.add(action);
                return () -> {
                    synchronized (actions) {
                        actions.remove(action);
                    }
                };
            }
        }
        action.run();
        return () -> {};
    }

    /**
     * Ends the work here if the stop was requested.
     *
     * @throws CancellationException if it was
     */
    public void check() {
        if (cancelled) {
            throw new CancellationException("cancelled");
        }
    }
}

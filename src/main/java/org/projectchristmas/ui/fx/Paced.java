package org.projectchristmas.ui.fx;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Waiter;

/**
 * An action that runs at once when asked, and then at most once in each gap, however often it is asked; the last request is always
 * served. Used on the screen's thread only.
 */
public final class Paced implements AutoCloseable {
    private final Runnable action;
    private final Duration gap;
    private final Waiter waiter;
    private final Executor workers;
    private final Executor screen;
    private final Cancellation closed = new Cancellation();
    private boolean resting;
    private boolean wanted;

    public Paced(Runnable action, Duration gap, Waiter waiter, Executor workers, Executor screen) {
        this.action = action;
        this.gap = gap;
        this.waiter = waiter;
        this.workers = workers;
        this.screen = screen;
    }

    /** An action on the JavaFX thread. */
    public static Paced onFxThread(Runnable action, Duration gap) {
        return new Paced(action, gap, Waiter.real(), Thread::startVirtualThread, new FxThread());
    }

    public void request() {
        if (closed.isCancelled()) {
            return;
        }
        if (resting) {
            wanted = true;
            return;
        }
        resting = true;
        action.run();
        workers.execute(this::rest);
    }

    private void rest() {
        try {
            waiter.await(gap, closed);
        } catch (CancellationException _) {
            return;
        }
        screen.execute(this::rested);
    }

    private void rested() {
        resting = false;
        if (wanted) {
            wanted = false;
            request();
        }
    }

    @Override
    public void close() {
        closed.cancel();
    }
}

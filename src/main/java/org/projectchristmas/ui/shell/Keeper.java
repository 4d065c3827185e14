package org.projectchristmas.ui.shell;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Waiter;

/**
 * Writes down how the window is while it is used, soon after each change: a desktop that ends, or a program that is killed, asks no
 * window to close first. While nobody touches the window, it rests.
 */
final class Keeper implements AutoCloseable {
    private static final Duration GAP = Duration.ofSeconds(2);

    private final Supplier<WindowMemory> now;
    private final Consumer<WindowMemory> writing;
    private final Waiter waiter;
    private final Executor workers;
    private final Executor screen;
    private final Cancellation closed = new Cancellation();
    private boolean looking;
    private @Nullable WindowMemory last;

    /**
     * @param now how the window is; asked on the screen's thread
     * @param writing slow; called off the screen's thread, for one memory after the other
     * @param workers runs what waits and writes
     */
    Keeper(
            Supplier<WindowMemory> now,
            Consumer<WindowMemory> writing,
            Waiter waiter,
            Executor workers,
            Executor screen) {
        this.now = now;
        this.writing = writing;
        this.waiter = waiter;
        this.workers = workers;
        this.screen = screen;
    }

    /** Somebody did something, and the window may be another now. For the screen's thread. */
    void used() {
        if (!looking) {
            looking = true;
            workers.execute(this::rest);
        }
    }

    private void rest() {
        try {
            waiter.await(GAP, closed);
        } catch (CancellationException _) {
            // Whoever closes the window writes down the last of it.
            return;
        }
        screen.execute(this::look);
    }

    private void look() {
        looking = false;
        if (closed.isCancelled()) {
            return;
        }
        var memory = now.get();
        if (!memory.equals(last)) {
            last = memory;
            workers.execute(() -> write(memory));
        }
    }

    private synchronized void write(WindowMemory memory) {
        if (!closed.isCancelled()) {
            writing.accept(memory);
        }
    }

    /** Once it returns, nothing more is written. */
    @Override
    public synchronized void close() {
        closed.cancel();
    }
}

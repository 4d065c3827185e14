package org.projectchristmas.ui.speed;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.Waiter;

/**
 * Asks the screen's thread ten times a second to do nothing at all, and takes down how late it was. It never has more than one such
 * wish waiting, and it asks only while the window is to be seen and in use; otherwise it looks once a second whether that has changed.
 */
public final class StallProbe implements AutoCloseable {
    private static final Duration GAP = Duration.ofMillis(100);
    private static final Duration REST = Duration.ofSeconds(1);
    /** How long after the last key or click the window counts as in use. */
    private static final Duration IN_USE = Duration.ofSeconds(30);

    private final Speedometer speed;
    private final Executor screen;
    private final Waiter waiter;
    private final LongSupplier nanos;
    private final Cancellation closed = new Cancellation();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile boolean visible;
    private volatile boolean busy;
    private volatile long usedAt;

    public StallProbe(Speedometer speed, Executor screen, Waiter waiter, LongSupplier nanos) {
        this.speed = speed;
        this.screen = screen;
        this.waiter = waiter;
        this.nanos = nanos;
        usedAt = nanos.getAsLong();
    }

    /** Begins, on a thread of its own. */
    public void start() {
        Thread.ofPlatform().daemon().name("stall-probe").start(this::run);
    }

    private void run() {
        try {
            while (true) {
                boolean active = isActive();
                if (active) {
                    ask();
                }
                waiter.await(active ? GAP : REST, closed);
            }
        } catch (CancellationException _) {
            // The window is closed, and nobody asks any more.
            visible = false;
        }
    }

    /** Asks once, unless the last wish still waits: that one will tell. */
    void ask() {
        if (underWay.compareAndSet(false, true)) {
            long since = nanos.getAsLong();
            screen.execute(() -> {
                underWay.set(false);
                speed.record(Figure.STALL, Duration.ofNanos(nanos.getAsLong() - since));
            });
        }
    }

    boolean isActive() {
        return visible && (busy || nanos.getAsLong() - usedAt < IN_USE.toNanos());
    }

    /** Somebody pressed a key or moved the mouse. */
    public void used() {
        usedAt = nanos.getAsLong();
    }

    public void setVisible(boolean now) {
        visible = now;
    }

    /** Whether the shops are being read, which is when a window may falter though nobody touches it. */
    public void setBusy(boolean now) {
        busy = now;
    }

    @Override
    public void close() {
        closed.cancel();
    }
}

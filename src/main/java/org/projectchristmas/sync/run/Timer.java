package org.projectchristmas.sync.run;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.projectchristmas.common.Subscription;

/** Lets something happen later: the seam through which a schedule waits, so that a test can move time by hand. */
@FunctionalInterface
public interface Timer {
    /**
     * Runs the action once after the delay, on a thread of the timer's.
     *
     * @return forgets the action when closed
     */
    Subscription in(Duration delay, Runnable action);

    /** A timer in real time, whose thread does not keep the program alive. */
    static Timer real() {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("schedule").factory());
        return (delay, action) -> {
            ScheduledFuture<?> planned = executor.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> planned.cancel(false);
        };
    }
}

package org.projectchristmas.common;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets time pass: the one seam through which the program waits, so that a test can move time by hand. */
@FunctionalInterface
public interface Waiter {
    /**
     * Waits, and returns early only by throwing.
     *
     * @throws CancellationException as soon as the stop is requested
     */
    void await(Duration time, Cancellation cancellation);

    /** Waits in real time. */
    static Waiter real() {
        return (time, cancellation) -> {
            var stop = new CountDownLatch(1);
            try (var _ = cancellation.onCancel(stop::countDown)) {
                if (stop.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                    cancellation.check();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
        };
    }
}

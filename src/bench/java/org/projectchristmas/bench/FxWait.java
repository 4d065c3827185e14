package org.projectchristmas.bench;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** How a benchmark waits: for the screen's thread, for what it wants to see, and for time to pass. */
final class FxWait {
    private FxWait() {}

    /** Asks on the JavaFX thread and waits for the answer; what is thrown there is thrown here, wrapped. */
    static <T> T onFx(Callable<T> question) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    /**
     * Returns as soon as it is so.
     *
     * @param look how often that is looked at
     * @throws IllegalStateException if it does not come to that
     */
    static void until(BooleanSupplier condition, Duration longest, Duration look) {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it did not come to that in " + longest);
            }
            LockSupport.parkNanos(look.toNanos());
        }
    }

    static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}

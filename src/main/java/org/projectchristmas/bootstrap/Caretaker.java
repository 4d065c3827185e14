package org.projectchristmas.bootstrap;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that does small things again and again. */
final class Caretaker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);

    // Not a virtual thread: those of a refresh compute for as long as they like, and this one would wait behind them.
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("caretaker").factory());

    /** @param tasks done one after the other, with this much time after the last */
    Caretaker(Duration pause, List<Runnable> tasks) {
        var _ = thread.scheduleWithFixedDelay(
                () -> tasks.forEach(Caretaker::run), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("Something that is done again and again failed this time", e);
        }
    }

    /** Waits for what is being done. */
    @Override
    public void close() {
        thread.close();
    }
}

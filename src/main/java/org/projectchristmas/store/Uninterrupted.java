package org.projectchristmas.store;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that are never interrupted, not even by a library that wants to end: an interrupt in the middle of a write closes the file
 * of the database under everybody. They do not keep the program alive.
 */
final class Uninterrupted {
    private Uninterrupted() {}

    /** Threads that get their share of the processors, however busy the others are. */
    static ThreadFactory caretakers(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }

    /** Threads for work that may take all processors that the program leaves to virtual threads, and no other. */
    static ThreadFactory workers(String name) {
        return Thread.ofVirtual().name(name + "-", 1).factory();
    }

    /** @param onEnd called when somebody would have the threads interrupted */
    static ExecutorService pool(ThreadFactory threads, int size, Runnable onEnd) {
        return new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads) {
            @Override
            public List<Runnable> shutdownNow() {
                shutdown();
                onEnd.run();
                return List.of();
            }
        };
    }

    static ScheduledExecutorService timer(String name) {
        return new ScheduledThreadPoolExecutor(1, caretakers(name)) {
            @Override
            public List<Runnable> shutdownNow() {
                shutdown();
                return List.of();
            }
        };
    }
}

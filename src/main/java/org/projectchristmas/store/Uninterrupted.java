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

    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }

    /** @param onEnd called when somebody would have the threads interrupted */
    static ExecutorService pool(String name, int size, Runnable onEnd) {
        return new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads(name)) {
            @Override
            public List<Runnable> shutdownNow() {
                shutdown();
                onEnd.run();
                return List.of();
            }
        };
    }

    static ScheduledExecutorService timer(String name) {
        return new ScheduledThreadPoolExecutor(1, threads(name)) {
            @Override
            public List<Runnable> shutdownNow() {
                shutdown();
                return List.of();
            }
        };
    }
}

package org.projectchristmas.ui.control;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs the task that was asked for last first, a few at a time, and drops the oldest when too many wait: who scrolls wants what is
 * on the screen now. A task that nobody wants any more can be taken out; since most of those that somebody scrolls past are, each
 * rests for a moment before it begins.
 */
public final class NewestFirst {
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Executor threads;
    private final int atOnce;
    private final int maxWaiting;
    private final Duration rest;
    private int running;

    /**
     * @param threads gives each worker a thread of its own
     * @param atOnce how many tasks run at the same time, from 1
     * @param maxWaiting how many may wait, from 1
     */
    public NewestFirst(Executor threads, int atOnce, int maxWaiting) {
        this(threads, atOnce, maxWaiting, Duration.ZERO);
    }

    private NewestFirst(Executor threads, int atOnce, int maxWaiting, Duration rest) {
        this.threads = threads;
        this.atOnce = atOnce;
        this.maxWaiting = maxWaiting;
        this.rest = rest;
    }

    /** Four daemon threads, which a refresh cannot keep busy, and a screenful or two of waiting tasks. */
    public static NewestFirst onOwnThreads() {
        var threads = Thread.ofPlatform().daemon().name("pictures-", 0).factory();
        return new NewestFirst(Executors.newCachedThreadPool(threads), 4, 200, Duration.ofMillis(60));
    }

    void execute(Task task) {
        Waiting dropped = null;
        boolean another;
        synchronized (waiting) {
            waiting.addFirst(new Waiting(task, System.nanoTime()));
            if (waiting.size() > maxWaiting) {
                dropped = waiting.removeLast();
            }
            another = running < atOnce;
            if (another) {
                running++;
            }
        }
        if (dropped != null) {
            dropped.task.drop();
        }
        if (another) {
            threads.execute(this::work);
        }
    }

    /** Takes a task that waits out of the queue, untold. */
    void withdraw(Task task) {
        synchronized (waiting) {
            waiting.removeIf(each -> each.task.equals(task));
        }
    }

    /** Puts a task that waits to the front: it was asked for again. */
    void hurry(Task task) {
        synchronized (waiting) {
            waiting.stream().filter(each -> each.task.equals(task)).findFirst().ifPresent(each -> {
                waiting.remove(each);
                waiting.addFirst(each);
            });
        }
    }

    private void work() {
        for (Task task = next(); task != null; task = next()) {
            task.run();
        }
    }

    private @Nullable Task next() {
        synchronized (waiting) {
            while (!waiting.isEmpty()) {
                long now = System.nanoTime();
                long left = Long.MAX_VALUE;
                for (Waiting each : waiting) {
                    long rests = each.since + rest.toNanos() - now;
                    if (rests <= 0) {
                        waiting.remove(each);
                        return each.task;
                    }
                    left = Math.min(left, rests);
                }
                try {
                    TimeUnit.NANOSECONDS.timedWait(waiting, left);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
            running--;
            return null;
        }
    }

    /** @param since when it was asked for, {@link System#nanoTime} */
    private record Waiting(Task task, long since) {}

    /** Something to do, which is told if it is never done. Neither may throw. */
    interface Task {
        void run();

        void drop();
    }
}

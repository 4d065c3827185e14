package org.projectchristmas.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Runs the task that was asked for last first, a few at a time, and drops the oldest when too many wait: who scrolls wants what is
 * on the screen now. A task that nobody wants any more can be taken out.
 */
public final class NewestFirst {
    private final Deque<Task> waiting = new ArrayDeque<>();
    private final Executor threads;
    private final int atOnce;
    private final int maxWaiting;
    private int running;

    /**
     * @param threads gives each worker a thread of its own
     * @param atOnce how many tasks run at the same time, from 1
     * @param maxWaiting how many may wait, from 1
     */
    public NewestFirst(Executor threads, int atOnce, int maxWaiting) {
        this.threads = threads;
        this.atOnce = atOnce;
        this.maxWaiting = maxWaiting;
    }

    /** Four daemon threads, which a refresh cannot keep busy, and a screenful or two of waiting tasks. */
    public static NewestFirst onOwnThreads() {
        var threads = Thread.ofPlatform().daemon().name("pictures-", 0).factory();
        return new NewestFirst(Executors.newCachedThreadPool(threads), 4, 200);
    }

    void execute(Task task) {
        Task dropped = null;
        boolean another;
        synchronized (waiting) {
            waiting.addFirst(task);
            if (waiting.size() > maxWaiting) {
                dropped = waiting.removeLast();
            }
            another = running < atOnce;
            if (another) {
                running++;
            }
        }
        if (dropped != null) {
            dropped.drop();
        }
        if (another) {
            threads.execute(this::work);
        }
    }

    /** Takes a task that waits out of the queue, untold. */
    void withdraw(Task task) {
        synchronized (waiting) {
            waiting.remove(task);
        }
    }

    /** Puts a task that waits to the front: it was asked for again. */
    void hurry(Task task) {
        synchronized (waiting) {
            if (waiting.remove(task)) {
                waiting.addFirst(task);
            }
        }
    }

    private void work() {
        for (Task task = next(); task != null; task = next()) {
            task.run();
        }
    }

    private @Nullable Task next() {
        synchronized (waiting) {
            Task task = waiting.pollFirst();
            if (task == null) {
                running--;
            }
            return task;
        }
    }

    /** Something to do, which is told if it is never done. Neither may throw. */
    interface Task {
        void run();

        void drop();
    }
}

package org.projectchristmas.ui.fx;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.common.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that a screen asks for and must not wait for. Tasks belong to lanes: a newer task of a lane supersedes the older one, which
 * is cancelled and whose result is never shown.
 */
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor workers;
    private final Executor screen;
    private final Map<String, Cancellation> lanes = new ConcurrentHashMap<>();
    private final Map<String, Runnable> waiting = new ConcurrentHashMap<>();
    private volatile boolean isClosed;

    /**
     * @param workers runs the tasks
     * @param screen runs what shows their results, one piece after the other
     */
    public Background(Executor workers, Executor screen) {
        this.workers = workers;
        this.screen = screen;
    }

    /** Tasks on daemon threads of their own, results on the JavaFX thread. */
    public static Background onOwnThreads() {
        // Virtual threads would queue behind those of a refresh, which compute for as long as they like: typing would
        // falter.
        var threads = Thread.ofPlatform().daemon().name("background-", 0).factory();
        return new Background(Executors.newCachedThreadPool(threads), new FxThread());
    }

    /**
     * Starts a task and supersedes the one before it in its lane. Whoever asks says also what is to be seen if it fails: who waits
     * for an answer must not wait for ever.
     *
     * @param show takes the result, on the screen's thread, unless a newer task was started meanwhile
     * @param failed takes what the task threw, likewise; never a cancellation. It has been logged, with its {@link ErrorCode}.
     * @return cancels the task
     */
    public <T> Subscription latest(
            String lane, Task<? extends T> task, Consumer<? super T> show, Consumer<? super Exception> failed) {
        var cancellation = new Cancellation();
        if (isClosed) {
            cancellation.cancel();
            return cancellation::cancel;
        }
        var older = lanes.put(lane, cancellation);
        if (older != null) {
            older.cancel();
        }
        workers.execute(() -> run(lane, task, show, failed, cancellation));
        return cancellation::cancel;
    }

    /**
     * Asks again for what a lane asks for, without superseding it: now, or if a task is under way, once it has ended. Whoever follows
     * something that changes faster than it can be answered for would else never show an answer. For the screen's thread.
     *
     * @param asking starts a task of the lane; of several that wait only the newest runs
     */
    public void whenFree(String lane, Runnable asking) {
        if (lanes.containsKey(lane)) {
            waiting.put(lane, asking);
        } else {
            asking.run();
        }
    }

    /** Wants nothing of a lane any more: the task under way is cancelled, and nothing of it is shown. */
    public void giveUp(String lane) {
        var older = lanes.remove(lane);
        if (older != null) {
            older.cancel();
        }
    }

    private void goOn(String lane) {
        if (!lanes.containsKey(lane)) {
            Runnable next = waiting.remove(lane);
            if (next != null) {
                next.run();
            }
        }
    }

    private <T> void run(
            String lane,
            Task<? extends T> task,
            Consumer<? super T> show,
            Consumer<? super Exception> failed,
            Cancellation cancellation) {
        if (cancellation.isCancelled()) {
            giveWay(lane, cancellation);
            return;
        }
        try {
            T result = task.run(cancellation);
            deliver(lane, cancellation, () -> show.accept(result));
        } catch (CancellationException _) {
            LOG.trace("Background task {} was superseded", lane);
            giveWay(lane, cancellation);
        } catch (Exception e) {
            if (isClosed) {
                // What it read from may have been closed as well.
                LOG.trace("Background task {} was left", lane, e);
                return;
            }
            // Here its journey ends, whether or not a screen shows it as well.
            LOG.error("{} failed [{}]", lane, ErrorCode.of(e), e);
            deliver(lane, cancellation, () -> failed.accept(e));
        }
    }

    private void deliver(String lane, Cancellation cancellation, Runnable delivery) {
        screen.execute(() -> {
            boolean isWanted = !cancellation.isCancelled();
            lanes.remove(lane, cancellation);
            if (isWanted) {
                delivery.run();
            }
            goOn(lane);
        });
    }

    /** A task that nobody wants any more holds its lane no longer. */
    private void giveWay(String lane, Cancellation cancellation) {
        screen.execute(() -> {
            lanes.remove(lane, cancellation);
            goOn(lane);
        });
    }

    /** Cancels everything that is under way; nothing more is begun, shown, or said to have failed. */
    @Override
    public void close() {
        isClosed = true;
        waiting.clear();
        lanes.values().forEach(Cancellation::cancel);
        lanes.clear();
    }

    /** What is done off the screen's thread. */
    @FunctionalInterface
    public interface Task<T> {
        /** @param cancellation requested when the result is no longer wanted */
        T run(Cancellation cancellation) throws Exception;
    }
}

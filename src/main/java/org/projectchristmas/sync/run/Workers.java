package org.projectchristmas.sync.run;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Cancellation;

/** Works through items in their order, several at once, on virtual threads. */
final class Workers {
    private Workers() {}

    /**
     * Returns when every item is done. The first failure stops the others, at the latest after the item under way, and is thrown.
     *
     * @param stop is cancelled upon the first failure, so that nobody waits for a shop in vain
     */
    static <T> void each(List<T> items, int workers, Cancellation stop, Consumer<? super T> action) {
        int threads = Math.min(workers, items.size());
        if (threads <= 1) {
            items.forEach(action);
            return;
        }
        var queue = new Queue<>(items.iterator());
        var failure = new AtomicReference<@Nullable Throwable>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(_ -> pool.submit(() -> work(queue, failure, stop, action)))
                    .toList();
            for (Future<?> each : running) {
                await(each);
            }
        }
        rethrow(failure.get());
    }

    private static <T> void work(
            Queue<T> queue,
            AtomicReference<@Nullable Throwable> failure,
            Cancellation stop,
            Consumer<? super T> action) {
        try {
            for (T item = queue.next(); item != null && failure.get() == null; item = queue.next()) {
                action.accept(item);
            }
        } catch (Throwable e) {
            // Errors too: a worker that dies unseen would leave its page undone and the run "done".
            if (failure.compareAndSet(null, e)) {
                stop.cancel();
            }
        }
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed outside its work", e);
        }
    }

    private static void rethrow(@Nullable Throwable failure) {
        switch (failure) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private static final class Queue<T> {
        private final Iterator<T> items;

        Queue(Iterator<T> items) {
            this.items = items;
        }

        synchronized @Nullable T next() {
            return items.hasNext() ? items.next() : null;
        }
    }
}

package org.projectchristmas.common;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A value that changes while others watch. Observers are called on the publishing thread, one publication at a time,
 * first with the value that stands when they subscribe; they must be quick and must not throw.
 *
 * @param <T> an immutable type
 */
public final class LiveValue<T> {
    private final List<Consumer<? super T>> observers = new CopyOnWriteArrayList<>();
    private volatile T value;

    public LiveValue(T initial) {
        value = initial;
    }

    public T get() {
        return value;
    }

    /** Replaces the value and tells every observer, in the order of subscription. */
    public synchronized void publish(T next) {
        value = next;
        for (var observer : observers) {
            observer.accept(next);
        }
    }

    /** Observes from now on, beginning with the present value. */
    public synchronized Subscription observe(Consumer<? super T> observer) {
        observer.accept(value);
        observers.add(observer);
        return () -> observers.remove(observer);
    }
}

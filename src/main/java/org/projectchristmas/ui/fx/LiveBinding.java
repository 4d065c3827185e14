package org.projectchristmas.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.Subscription;

/** Carries {@link LiveValue}s onto the screen's thread: newest value only, at most one delivery queued for each binding. */
public final class LiveBinding {
    private final Executor screen;

    /** @param screen runs work on the screen's thread, one piece after the other */
    public LiveBinding(Executor screen) {
        this.screen = screen;
    }

    /**
     * Shows a live value from now on, beginning with the present one.
     *
     * @param target called on the screen's thread
     * @return ends the binding; once it is closed on the screen's thread, the target is not called again
     */
    public <T> Subscription bind(LiveValue<T> source, Consumer<? super T> target) {
        var pending = new AtomicReference<@Nullable T>();
        var open = new AtomicBoolean(true);
        var subscription = source.observe(value -> {
            // A refresh publishes far faster than a screen is drawn; while one delivery is queued, newer values replace
            // it.
            if (pending.getAndSet(value) == null) {
                screen.execute(() -> {
                    T latest = pending.getAndSet(null);
                    if (latest != null && open.get()) {
                        target.accept(latest);
                    }
                });
            }
        });
        return () -> {
            open.set(false);
            subscription.close();
        };
    }
}

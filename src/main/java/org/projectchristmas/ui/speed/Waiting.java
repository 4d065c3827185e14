package org.projectchristmas.ui.speed;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Times one figure from a wish to its fulfilment; of several wishes that one answer fulfils, the first counts. On one thread only. */
final class Waiting {
    private final Figure figure;
    private final Speedometer speed;
    private final LongSupplier nanos;
    private long since;
    private boolean isWaiting;

    Waiting(Figure figure, Speedometer speed, LongSupplier nanos) {
        this.figure = figure;
        this.speed = speed;
        this.nanos = nanos;
    }

    void begin() {
        if (!isWaiting) {
            isWaiting = true;
            since = nanos.getAsLong();
        }
    }

    /** Takes the time, if anything was wished for. */
    void end() {
        if (isWaiting) {
            isWaiting = false;
            speed.record(figure, Duration.ofNanos(nanos.getAsLong() - since));
        }
    }
}

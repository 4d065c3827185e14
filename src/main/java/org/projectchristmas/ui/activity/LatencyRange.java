package org.projectchristmas.ui.activity;

import java.time.Duration;
import java.util.Locale;

/** The times over which latency is shown. */
enum LatencyRange {
    LIVE(Duration.ofMinutes(5), Duration.ofSeconds(1), Duration.ZERO),
    HOUR(Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofSeconds(5)),
    DAY(Duration.ofDays(1), Duration.ofMinutes(10), Duration.ofSeconds(30)),
    WEEK(Duration.ofDays(7), Duration.ofHours(1), Duration.ofMinutes(1)),
    MONTH(Duration.ofDays(31), Duration.ofHours(6), Duration.ofMinutes(1));

    private final Duration span;
    private final Duration step;
    private final Duration pause;

    LatencyRange(Duration span, Duration step, Duration pause) {
        this.span = span;
        this.step = step;
        this.pause = pause;
    }

    Duration span() {
        return span;
    }

    /** From one point to the next. */
    Duration step() {
        return step;
    }

    /** How long what was read is new enough. */
    Duration pause() {
        return pause;
    }

    /** Ends the keys of its texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

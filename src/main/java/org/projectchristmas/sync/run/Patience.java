package org.projectchristmas.sync.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** For how long a shop that is left alone is waited for, counted from its first refusal until it serves again. */
final class Patience {
    private final Clock clock;
    private final Duration limit;
    private @Nullable Instant since;

    Patience(Clock clock, Duration limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /** Whether a further wait of that length is still worth while. */
    synchronized boolean allows(Duration wait) {
        Instant now = clock.instant();
        if (since == null) {
            since = now;
        }
        return !now.plus(wait).isAfter(since.plus(limit));
    }

    synchronized void served() {
        since = null;
    }
}

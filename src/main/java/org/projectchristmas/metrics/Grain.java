package org.projectchristmas.metrics;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How finely figures are kept: a minute for a day, an hour for a month, a day for ever. Hours and days are those of UTC. */
public enum Grain {
    MINUTE(ChronoUnit.MINUTES, Duration.ofDays(1)),
    HOUR(ChronoUnit.HOURS, Duration.ofDays(31)),
    DAY(ChronoUnit.DAYS, null);

    private final ChronoUnit unit;
    private final @Nullable Duration kept;

    Grain(ChronoUnit unit, @Nullable Duration kept) {
        this.unit = unit;
        this.kept = kept;
    }

    public Duration length() {
        return unit.getDuration();
    }

    /** Where the minute, hour or day begins in which this time lies. */
    public Instant startOf(Instant time) {
        return time.truncatedTo(unit);
    }

    /** The next coarser one; the coarsest is its own. */
    public Grain coarser() {
        return this == MINUTE ? HOUR : DAY;
    }

    /**
     * What begins before this time is to become part of a coarser one: whole hours and days only, so that none is rolled up twice.
     * {@link Instant#MIN} for what is kept for ever.
     */
    public Instant keptFrom(Instant now) {
        return kept == null ? Instant.MIN : coarser().startOf(now.minus(kept));
    }
}

package org.projectchristmas.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that is queued again and again.
 *
 * @param lastRun when it was last queued; null if never
 * @param nextRun when it is queued next; null if it is off or never due
 * @param note what is to be said of the last run, such as {@code missed 2026-11-23T09:30:00Z, ran 2026-11-23T11:12:00Z}
 */
public record Recurring(
        Invocation call,
        Schedule schedule,
        boolean isEnabled,
        @Nullable Instant lastRun,
        @Nullable Instant nextRun,
        @Nullable String note) {}

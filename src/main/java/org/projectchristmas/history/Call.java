package org.projectchristmas.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked for a function, and what came of it. What it changed is recorded apart, field by field, with the change itself.
 *
 * @param at when it had ended
 * @param arguments as on a command line
 * @param jobId the job that it was; null if it was answered at once
 * @param note why it failed, or a job's outcome; null if it was answered
 * @param millis how long it took
 */
public record Call(
        Instant at,
        String actor,
        String function,
        String arguments,
        @Nullable Long jobId,
        Result result,
        @Nullable String note,
        long millis) {
    /** What it came to. */
    public enum Result {
        DONE,
        FAILED,
        CANCELLED
    }
}

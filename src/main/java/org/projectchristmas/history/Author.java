package org.projectchristmas.history;

import org.jspecify.annotations.Nullable;

/**
 * Who changed a record.
 *
 * @param actor who asked: {@value #INTEGRATOR} for a refresh, else where a call came from, such as {@code cli} or {@code window}
 * @param jobId the job whose work it was; null for a call, which is answered at once
 * @param runId the refresh of one shop that it belonged to; null if it was none
 */
public record Author(
        String actor, @Nullable Long jobId, @Nullable Long runId) {
    public static final String INTEGRATOR = "integrator";

    /** A job of a refresh. */
    public static Author refresh(long jobId, long runId) {
        return new Author(INTEGRATOR, jobId, runId);
    }

    /** Somebody who called a function. */
    public static Author caller(String actor) {
        return new Author(actor, null, null);
    }
}

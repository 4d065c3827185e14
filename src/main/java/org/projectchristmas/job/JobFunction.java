package org.projectchristmas.job;

import java.util.Optional;

/**
 * A function whose work is queued, outlives the process, and may be divided among children. Safe for use by many threads.
 */
public non-sealed interface JobFunction extends NamedFunction {
    /** Where a job stands that nobody gave a priority; 0 comes first. */
    int USUAL_PRIORITY = 5;
    /** Where a job stands that is only as urgent as the one that spawned it. */
    int LEAST_URGENT = 99;

    /**
     * Does one stage of a job. It may be done again from its beginning after a kill, so what it stores must be the same when it is
     * stored twice; the children it spawns are, by themselves.
     *
     * @return what comes next
     * @throws java.util.concurrent.CancellationException when its {@link JobContext} says so, which is passed on
     * @throws Exception if it failed; it is tried again as {@link #retries} says
     */
    Next run(JobContext context) throws Exception;

    /**
     * Whether such a job would find something to do now; a scheduled one that would not is not queued. Asked often, so it must be
     * quick.
     */
    default boolean hasWork(Arguments arguments) {
        return true;
    }

    /** Whether {@link #hasWork} knows, so that the job may be scheduled {@link Schedule.Continuously continuously}. */
    default boolean tellsWork() {
        return false;
    }

    /** The lane that such a job needs, such as the shop that it visits. */
    default Optional<Lane> lane(Arguments arguments) {
        return Optional.empty();
    }

    default RetryPolicy retries() {
        return RetryPolicy.NEVER;
    }

    /** What counts where the settings are silent: 0 comes first, at most 99. A child is at least as urgent as its parent. */
    default int priority() {
        return USUAL_PRIORITY;
    }
}

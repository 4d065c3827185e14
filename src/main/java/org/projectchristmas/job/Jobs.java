package org.projectchristmas.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Subscription;

/** The one way of having work done: asks for functions, and tells how the jobs stand. Safe for use by many threads. */
public interface Jobs {
    Functions functions();

    /**
     * Has a function answer at once.
     *
     * @throws RefusedException if there is no such function, it is a job, it cannot be told that, or a hook refuses
     */
    @Nullable
    Object call(Invocation call);

    /**
     * Queues a job; if one with the same function and arguments waits for its first stage already, that one is given back instead.
     *
     * @throws RefusedException if there is no such job, it cannot be told that, or a hook refuses
     */
    Job submit(Invocation call);

    /** The job when it has ended, in whatever way and in whatever process; fails if there is no such job. */
    CompletableFuture<Job> ended(JobId id);

    /** Stops a job and everything below it: what waits ends at once, what runs is asked to stop. */
    void cancel(JobId id);

    /** Holds a job and everything below it until {@link #resume}: what runs waits before its next step. */
    void pause(JobId id);

    void resume(JobId id);

    /** Has so many jobs of a lane run at once from now on, also of those that wait already. */
    void widen(Lane lane);

    Optional<Job> find(JobId id);

    /** Roots by descending number, those below a number. */
    List<Job> roots(JobId below, int limit);

    default List<Job> newestRoots(int limit) {
        return roots(new JobId(Long.MAX_VALUE), limit);
    }

    /** In the order in which they were spawned. */
    List<Job> children(JobId parent);

    /** Tells of every job that this process queues, runs or changes, on the thread that does it; the listener must be quick. */
    Subscription observe(Consumer<? super Job> listener);

    /** What is run again and again. */
    Schedules schedules();
}

package org.projectchristmas.job;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.projectchristmas.common.Cancellation;

/** What a job's work sees of the queue while it runs. Safe for use by the threads that the work starts. */
public interface JobContext {
    /** The job as it stood when this stage began. */
    Job job();

    default Arguments arguments() {
        return job().call().arguments();
    }

    /** Empty at first, then what {@link Next.AfterChildren} said. */
    default String stage() {
        return job().status().stage();
    }

    /** Requested when the job is cancelled, when the program ends, or when another process took over the job's lane. */
    Cancellation cancellation();

    /**
     * To be called before each step of the work: waits while the job is paused.
     *
     * @throws CancellationException if the work is to stop
     */
    void beforeStep();

    /**
     * Adds a child, which is queued in the transaction that ends this stage. A child that this job already has, with the same
     * function and arguments, is not added again.
     *
     * @throws RefusedException if there is no such function or it cannot be told that
     */
    void spawn(Invocation child);

    /** The children of the stages before, in the order in which they were spawned. */
    List<Job> children();
}

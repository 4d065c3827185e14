package org.projectchristmas.call;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.audit.AuditorJobs;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.job.SchedulerCalls;
import org.projectchristmas.sync.IntegratorJobs;

/**
 * The functions by their roots: {@code jobs.integrator().syncByYear(1995)} queues what {@code christmas run integrator.sync_by_year
 * year=1995} queues.
 */
public record TypedJobs(Jobs jobs) {
    /** Each method queues a job, as {@link Jobs#submit} does. */
    public IntegratorJobs<Job> integrator() {
        return new IntegratorJobs<>(jobs::submit);
    }

    /** Each method queues a job, as {@link Jobs#submit} does. */
    public AuditorJobs<Job> auditor() {
        return new AuditorJobs<>(jobs::submit);
    }

    /** Each method answers at once, as {@link Jobs#call} does. */
    public SchedulerCalls<@Nullable Object> scheduler() {
        return new SchedulerCalls<>(jobs::call);
    }
}

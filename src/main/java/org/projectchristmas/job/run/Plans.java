package org.projectchristmas.job.run;

import java.util.Map;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.NamePattern;
import org.projectchristmas.job.RefusedException;
import org.projectchristmas.job.RetryPolicy;

/** With what priority, in which lane, and how often at most a job runs. */
record Plans(Functions functions, Map<String, Integer> priorities) {
    private static final int LEAST_URGENT = 99;

    /** @throws RefusedException if there is no such job */
    Job.Plan of(Invocation call) {
        return of(call, LEAST_URGENT);
    }

    /**
     * The plan of a child, which is at least as urgent as its parent, if the settings do not say otherwise.
     *
     * @throws RefusedException if there is no such job
     */
    Job.Plan ofChild(Invocation call, Job parent) {
        return of(call, parent.plan().priority());
    }

    private Job.Plan of(Invocation call, int least) {
        JobFunction function = functions.job(call.function());
        int priority = NamePattern.mostExact(priorities, call.function()).orElse(Math.min(least, function.priority()));
        return new Job.Plan(priority, function.lane(call.arguments()).orElse(null));
    }

    /** A job whose function the program no longer has is not tried again. */
    RetryPolicy retries(Job job) {
        try {
            return functions.job(job.call().function()).retries();
        } catch (RefusedException e) {
            return RetryPolicy.NEVER;
        }
    }
}

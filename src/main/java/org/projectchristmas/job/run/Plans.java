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
    /** @throws RefusedException if there is no such job */
    Job.Plan of(Invocation call) {
        JobFunction function = functions.job(call.function());
        int priority = NamePattern.mostExact(priorities, call.function()).orElse(function.priority());
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

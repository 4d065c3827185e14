package org.projectchristmas.job;

import org.projectchristmas.common.LogScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what is asked for, and what came of it, into the log. */
public final class LogHook implements PreHook, PostHook {
    public static final String NAME = "log";

    private static final Logger LOG = LoggerFactory.getLogger(LogHook.class);

    @Override
    public Invocation before(Invocation call) {
        LOG.info("{}", call);
        return call;
    }

    @Override
    public void after(Completion completion) {
        Job job = completion.endedJob();
        // The end of a job can come in the turn of another, such as its last child's; then its lines are about itself.
        if (job == null || job.id().toString().equals(LogScope.get(LogScope.JOB))) {
            write(completion);
        } else {
            try (var _ = job.logScope()) {
                write(completion);
            }
        }
    }

    /** What came of it first: the rest is long, and the line says by itself which job it is about. */
    private static void write(Completion completion) {
        Object what = completion.endedJob() == null
                ? completion.call()
                : completion.call().function();
        long millis = completion.duration().toMillis();
        switch (completion.result()) {
            case Completion.Success success
            when completion.endedJob() != null -> LOG.info("{} ({} ended after {} ms)", success.value(), what, millis);
            case Completion.Success _ -> LOG.info("{} answered after {} ms", what, millis);
            // Why, and where in the code, is told by the engine or by whoever called; here it would be told twice.
            case Completion.Failure _ -> LOG.info("{} failed after {} ms", what, millis);
            case Completion.Cancelled _ -> LOG.info("{} was cancelled after {} ms", what, millis);
        }
    }
}

package org.projectchristmas.job;

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
        long millis = completion.duration().toMillis();
        switch (completion.result()) {
            case Completion.Success success
            when completion.endedJob() != null ->
                LOG.info("{} ended after {} ms: {}", completion.endedJob(), millis, success.value());
            case Completion.Success _ -> LOG.info("{} answered after {} ms", completion.call(), millis);
            case Completion.Failure failure ->
                LOG.warn("{} failed after {} ms: {}", completion.call(), millis, failure.reason());
            case Completion.Cancelled _ -> LOG.info("{} was cancelled after {} ms", completion.call(), millis);
        }
    }
}

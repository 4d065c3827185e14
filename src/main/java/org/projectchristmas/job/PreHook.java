package org.projectchristmas.job;

/** Looks at what is asked for before it is done or queued. Safe for use by many threads. */
@FunctionalInterface
public interface PreHook {
    /**
     * Lets it pass, as it is or with other arguments, which are checked like those of the caller.
     *
     * @throws RefusedException if it is not to be done; the message is for whoever asked
     */
    Invocation before(Invocation call);
}

package org.projectchristmas.job;

/** Sees what has been done. Whatever it throws is logged and counted, and changes nothing. Safe for use by many threads. */
@FunctionalInterface
public interface PostHook {
    void after(Completion completion);
}

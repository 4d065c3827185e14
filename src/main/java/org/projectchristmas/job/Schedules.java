package org.projectchristmas.job;

import java.util.List;

/** The jobs that are queued without being asked for. Safe for use by many threads. */
public interface Schedules {
    /** By the time of their next run; those that are off come last. */
    List<Recurring> list();

    /**
     * Adds a recurring job, unless one with the same function and arguments is there: what a person has set is kept.
     *
     * @throws RefusedException if there is no such job or it cannot be told that
     */
    void addIfNew(Invocation call, Schedule schedule);

    /** Sets when a job recurs, and whether, adding it if it is new. Counts from now on. */
    void set(Invocation call, Schedule schedule, boolean isEnabled);

    /** Forgets it. */
    void remove(Invocation call);
}

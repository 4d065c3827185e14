package org.projectchristmas.job;

import java.util.List;
import java.util.Map;

/** The jobs that are queued without being asked for. Safe for use by many threads. */
public interface Schedules {
    /** By the time of their next run; those that are off come last. */
    List<Recurring> list();

    /**
     * Takes over what the config says: all of it, so that what it said before and does not say any more is forgotten. What a person
     * has set is kept.
     *
     * @throws RefusedException if there is no such job or it cannot be told that
     */
    void configure(Map<Invocation, Schedule> configured);

    /**
     * Sets when a job recurs, adding it if it is new. Counts from now on.
     *
     * @throws RefusedException if there is no such job, it cannot be told that, or it cannot recur so
     */
    void set(Invocation call, Schedule schedule);

    /**
     * Gives a job the schedule that the config has for it; one of which the config says nothing recurs no more.
     *
     * @throws RefusedException if nothing of the kind is scheduled
     */
    void reset(Invocation call);
}

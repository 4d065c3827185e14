package org.projectchristmas.job;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be changed together. Jobs that are read here are not changed by others until the end, so they are read from the leaves of
 * a tree to its root, and lanes after them.
 */
public interface JobTransaction {
    Optional<Job> locked(JobId id);

    /** The jobs of one tree that have not ended, the youngest generation first. */
    List<Job> lockedUnfinished(JobId root);

    /** The roots with this call that have not ended, the oldest first. */
    List<Job> unfinishedRoots(Invocation call);

    /** Those of the calls that the job has already spawned. */
    Set<Invocation> spawned(JobId parent, Collection<Invocation> calls);

    /** Adds a root that waits, not yet queued. */
    Job addRoot(NewJob root, Instant queuedAt, Instant dueAt);

    /** Adds children that wait, not yet queued; they are paused if the parent is. */
    List<Job> addChildren(Job parent, List<NewJob> children, Instant queuedAt);

    /** A job to be. */
    record NewJob(Invocation call, Job.Plan plan) {}

    /** Stores everything of jobs that can change. */
    void update(Collection<Job> jobs);

    /** Makes turns of jobs due at the time that their {@link Job.Times#dueAt} says; those that are queued stay as they are. */
    void queue(Collection<Job> jobs);

    /** Takes turns back, whoever may have begun them. */
    void unqueue(Collection<Turn> turns);

    /** Makes a turn that was begun due again at a time. */
    void putBack(Turn turn, Instant at);

    /**
     * How many jobs of the lane are queued and due at a time. Until the end of the transaction nobody else can change what is queued
     * in the lane.
     */
    int queuedInLane(String lane, Instant now);

    /** The jobs of the lane that wait without being queued and are not paused, the most urgent first. */
    List<Job> nextInLane(String lane, int limit);

    /**
     * Takes or renews the lane for one process.
     *
     * @return false if another has it
     */
    boolean holdLane(String lane, String holder, Instant now, Instant until);

    /** Gives the lane up, if this process has it. */
    void releaseLane(String lane, String holder);

    /** Gives all jobs of a lane that have not ended its width. */
    void widen(Lane lane);

    /** What is not ended in a lane, be it queued, running or waiting. */
    LaneUse laneUse(String lane);

    /**
     * How a lane is used.
     *
     * @param open the jobs of the lane that have not ended
     * @param paused how many of them are paused
     */
    record LaneUse(int open, int paused) {}

    Optional<Recurring> lockedRecurring(Invocation call);

    /** Adds or replaces it. */
    void put(Recurring recurring);

    void removeRecurring(Invocation call);
}

package org.projectchristmas.job;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where jobs outlive the process. Safe for use by many threads. */
public interface JobStore {
    /**
     * Changes jobs and what is queued of them together, or not at all.
     *
     * @param work done again if somebody else's transaction was in the way, so it must change nothing but the store
     */
    <T> T inTransaction(Function<? super JobTransaction, T> work);

    Optional<Job> find(JobId id);

    /** The jobs with these numbers, in no particular order; unknown ones are left out. */
    List<Job> findAll(Collection<JobId> ids);

    /** Roots by descending number, those below a number. */
    List<Job> roots(JobId below, int limit);

    /** In the order in which they were spawned. */
    List<Job> children(JobId parent);

    /**
     * Makes the turns and lanes free that a process left behind when it ended, if no other process can be alive; where several can be,
     * their silence is waited for instead.
     */
    void takeOver();

    /** Turns of these roots that are due and that nobody has taken, the most urgent first. */
    List<Turn> due(Set<String> roots, Instant now, int limit);

    List<Recurring> recurring();

    /** Whether open jobs of a lane were told another width. */
    boolean hasOtherWidth(Lane lane);

    /**
     * Forgets whole trees whose root ended before a time.
     *
     * @param limit how many jobs at most, roughly
     * @return how many were forgotten
     */
    int prune(Instant endedBefore, int limit);
}

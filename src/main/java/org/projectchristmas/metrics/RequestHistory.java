package org.projectchristmas.metrics;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The figures of all requests ever made, each request in exactly one bucket: a minute for a day, then an hour for a month, then a day
 * for ever. Several processes may add to the same minute. Safe for use by many threads.
 */
public interface RequestHistory {
    /**
     * Adds to what is there; all of it or, if it fails, nothing.
     *
     * @param buckets two of one minute are two parts of it
     * @param runs parts of the figures of runs, by the number of the run's root job
     */
    void add(Collection<RequestBucket> buckets, Map<Long, RequestFigures> runs);

    /** What overlaps the time from one instant to a later one, as finely as it is kept, oldest first. */
    List<RequestBucket> between(Instant from, Instant to);

    /** The figures of these runs; a run without requests is left out. */
    Map<Long, RequestFigures> runs(Collection<Long> runs);

    /** Makes hours of the minutes that are older than a day, and days of the hours that are older than a month. */
    void rollUp(Instant now);
}

package org.projectchristmas.job.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What every function came to. Of jobs it knows by their rows, and of jobs that were forgotten by a row for each function and day; of
 * functions that answer at once by such a row from the beginning. Safe for use by many threads.
 */
public interface FunctionHistory {
    /** Adds to the day in which this time lies, in UTC. */
    void add(Instant at, Collection<FunctionFigures> figures);

    /**
     * What ended since then, by ascending name. What is only known by day is there if its day ended later.
     */
    List<FunctionFigures> since(Instant from);
}

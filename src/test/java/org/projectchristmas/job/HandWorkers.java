package org.projectchristmas.job;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Workers that a test moves by hand, one turn at a time on the test's own thread. */
public final class HandWorkers implements Workers {
    private final JobStore store;
    private final Clock clock;
    private @Nullable Work work;
    private Set<String> roots = Set.of();

    public HandWorkers(JobStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void start(Set<String> consumed, Work toDo) {
        roots = consumed;
        work = toDo;
    }

    @Override
    public void wake() {
        // The test itself looks for what is due.
    }

    /** Ticks, then runs turns until none is due that can be run now; gives back how many were tried. */
    public int runDue() {
        started().tick();
        int tried = 0;
        var seen = new HashSet<String>();
        while (runNext(seen)) {
            tried++;
        }
        return tried;
    }

    private boolean runNext(Set<String> seen) {
        Instant now = clock.instant();
        for (Turn each : store.due(roots, now, 100)) {
            int before = store.find(each.job()).map(job -> job.status().turn()).orElse(0);
            // One that was put back is not tried twice at one moment.
            if (seen.add(each + " " + before)) {
                started().run(each);
                return true;
            }
        }
        return false;
    }

    /** The turns that are due now. */
    public List<Turn> due() {
        return store.due(roots, clock.instant(), 1000);
    }

    private Work started() {
        if (work == null) {
            throw new IllegalStateException("the engine was not started");
        }
        return work;
    }

    @Override
    public void close() {
        roots = Set.of();
    }
}

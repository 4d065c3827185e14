package org.projectchristmas.job.figures;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.projectchristmas.job.FunctionName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the counts of functions that answered at once, and of hooks that failed, to where they are kept. Whoever calls a function
 * has nothing to do with it. What cannot be written is kept for the next time.
 */
public final class CallsKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CallsKeeper.class);

    private final CallCounts counts;
    private final Supplier<Map<FunctionName, Long>> hookFailures;
    private final FunctionHistory history;
    private final Clock clock;
    private final Map<FunctionName, Long> knownFailures = new TreeMap<>();
    private List<FunctionFigures> waiting = List.of();

    /** @param hookFailures how often a hook failed after each function, since the start of the program */
    public CallsKeeper(
            CallCounts counts, Supplier<Map<FunctionName, Long>> hookFailures, FunctionHistory history, Clock clock) {
        this.counts = counts;
        this.hookFailures = hookFailures;
        this.history = history;
        this.clock = clock;
    }

    /** Writes what was counted since the last time, if anything. */
    public synchronized void tick() {
        var parts = new ArrayList<>(waiting);
        parts.addAll(counts.take());
        hookFailures.get().forEach((function, failures) -> {
            long known = knownFailures.getOrDefault(function, 0L);
            if (failures > known) {
                parts.add(FunctionFigures.ofHookFailures(function, failures - known));
                knownFailures.put(function, failures);
            }
        });
        waiting = FunctionFigures.sums(parts);
        if (waiting.isEmpty()) {
            return;
        }
        try {
            history.add(clock.instant(), waiting);
            waiting = List.of();
        } catch (RuntimeException e) {
            LOG.warn("The figures of functions cannot be written; they are kept in memory until they can", e);
        }
    }

    /** Writes the rest; nobody counts any more. */
    @Override
    public void close() {
        tick();
    }
}

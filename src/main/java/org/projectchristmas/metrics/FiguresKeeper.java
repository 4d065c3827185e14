package org.projectchristmas.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.projectchristmas.common.VendorId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what was counted in memory to where it is kept: every few seconds if there is something, and at the end. Whoever makes a
 * request has nothing to do with it. What cannot be written is kept for the next time. Safe for use by many threads.
 */
public final class FiguresKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FiguresKeeper.class);
    private static final Duration BETWEEN_ROLL_UPS = Duration.ofMinutes(10);
    /** As many parts of minutes as three shops have in a day; when the store is away for longer, the oldest are given up. */
    private static final int MOST_WAITING = 5_000;

    private final RequestCounts counts;
    private final RequestHistory history;
    private final Clock clock;
    private final Map<Long, Optional<VendorId>> open = new HashMap<>();
    private final List<RequestBucket> waiting = new ArrayList<>();
    private final Map<Long, RequestFigures> waitingRuns = new TreeMap<>();
    private Instant nextRollUp = Instant.MIN;
    private boolean isFailing;

    public FiguresKeeper(RequestCounts counts, RequestHistory history, Clock clock) {
        this.counts = counts;
        this.history = history;
        this.clock = clock;
    }

    /**
     * From now on, requests are also counted for this run, until {@link #end}. Quick: nothing is written. Beginning again changes
     * nothing.
     *
     * @param run the number of its root job
     * @param vendor the only shop of the run; empty if it visits all
     */
    public synchronized void begin(long run, Optional<VendorId> vendor) {
        if (!open.containsKey(run)) {
            collect();
            open.put(run, vendor);
        }
    }

    /** Quick: nothing is written. */
    public synchronized void end(long run) {
        if (open.containsKey(run)) {
            collect();
            open.remove(run);
        }
    }

    /** Writes what was counted since the last time, and now and then makes coarser what is old. To be called every few seconds. */
    public void tick() {
        flush();
        Instant now = clock.instant();
        if (isRollUpDue(now)) {
            try {
                history.rollUp(now);
            } catch (RuntimeException e) {
                LOG.warn("Old figures stay as fine as they are until the next time", e);
            }
        }
    }

    private synchronized boolean isRollUpDue(Instant now) {
        boolean isDue = !now.isBefore(nextRollUp);
        if (isDue) {
            nextRollUp = now.plus(BETWEEN_ROLL_UPS);
        }
        return isDue;
    }

    private synchronized void collect() {
        List<RequestBucket> taken = counts.take();
        waiting.addAll(taken);
        open.forEach((run, vendor) -> {
            List<RequestFigures> parts = taken.stream()
                    .filter(each -> vendor.isEmpty() || vendor.get().equals(each.vendor()))
                    .map(RequestBucket::figures)
                    .toList();
            if (!parts.isEmpty()) {
                waitingRuns.merge(run, RequestFigures.sum(parts), RequestFigures::plus);
            }
        });
    }

    /** Writes what was counted since the last time. */
    public void flush() {
        List<RequestBucket> buckets;
        Map<Long, RequestFigures> runs;
        synchronized (this) {
            collect();
            buckets = List.copyOf(waiting);
            runs = Map.copyOf(waitingRuns);
            waiting.clear();
            waitingRuns.clear();
        }
        if (buckets.isEmpty() && runs.isEmpty()) {
            return;
        }
        try {
            history.add(buckets, runs);
            isFailing = false;
        } catch (RuntimeException e) {
            putBack(buckets, runs);
            if (!isFailing) {
                LOG.warn("The figures of requests cannot be written; they are kept in memory until they can", e);
            }
            isFailing = true;
        }
    }

    private synchronized void putBack(List<RequestBucket> buckets, Map<Long, RequestFigures> runs) {
        waiting.addAll(0, buckets);
        runs.forEach((run, figures) -> waitingRuns.merge(run, figures, RequestFigures::plus));
        if (waiting.size() > MOST_WAITING) {
            List<RequestBucket> oldest = waiting.subList(0, waiting.size() - MOST_WAITING);
            LOG.warn(
                    "The figures of {} parts of minutes are given up, the oldest of {}",
                    oldest.size(),
                    oldest.getFirst());
            oldest.clear();
        }
    }

    /** Writes the rest; nobody counts any more. */
    @Override
    public void close() {
        flush();
    }
}

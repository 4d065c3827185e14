package org.projectchristmas.metrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The fake of the {@link RequestHistory}: what its contract asks for, in maps. Safe for use by several threads. */
public final class InMemoryRequestHistory implements RequestHistory {
    private final Map<RequestBucket, RequestFigures> rows = new TreeMap<>(Comparator.comparing(RequestBucket::start)
            .thenComparing(each -> each.vendor().value())
            .thenComparing(RequestBucket::grain));
    private final Map<Long, RequestFigures> runs = new TreeMap<>();
    private boolean isAway;

    /** Whether it cannot be written to. */
    synchronized void away(boolean away) {
        isAway = away;
    }

    @Override
    public synchronized void add(Collection<RequestBucket> buckets, Map<Long, RequestFigures> ofRuns) {
        if (isAway) {
            throw new IllegalStateException("the store is away");
        }
        buckets.forEach(this::add);
        ofRuns.forEach((run, figures) -> runs.merge(run, figures, RequestFigures::plus));
    }

    private void add(RequestBucket bucket) {
        rows.merge(key(bucket), bucket.figures(), RequestFigures::plus);
    }

    private static RequestBucket key(RequestBucket bucket) {
        return new RequestBucket(bucket.vendor(), bucket.grain(), bucket.start(), RequestFigures.NONE);
    }

    @Override
    public synchronized List<RequestBucket> between(Instant from, Instant to) {
        return rows.entrySet().stream()
                .map(each -> new RequestBucket(
                        each.getKey().vendor(),
                        each.getKey().grain(),
                        each.getKey().start(),
                        each.getValue()))
                .filter(each -> each.start().isBefore(to) && each.end().isAfter(from))
                .toList();
    }

    @Override
    public synchronized Map<Long, RequestFigures> runs(Collection<Long> asked) {
        var found = new TreeMap<>(runs);
        found.keySet().retainAll(asked);
        return found;
    }

    @Override
    public synchronized void rollUp(Instant now) {
        for (Grain grain : List.of(Grain.MINUTE, Grain.HOUR)) {
            for (RequestBucket each : new ArrayList<>(rows.keySet())) {
                if (each.grain() == grain && each.start().isBefore(grain.keptFrom(now))) {
                    RequestFigures figures = Objects.requireNonNull(rows.remove(each));
                    add(new RequestBucket(each.vendor(), each.grain(), each.start(), figures).coarser());
                }
            }
        }
    }
}

package org.projectchristmas.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fake of the {@link JobStore}: what its contract asks for, in maps. Safe for use by several threads. */
public final class InMemoryJobStore implements JobStore {
    private InMemoryJobTables tables = new InMemoryJobTables();
    private final List<Job> pruned = new ArrayList<>();

    @Override
    public synchronized <T> T inTransaction(Function<? super JobTransaction, T> work) {
        InMemoryJobTables before = tables.copy();
        boolean isDone = false;
        try {
            T result = work.apply(new InMemoryJobTransaction(tables));
            isDone = true;
            return result;
        } finally {
            if (!isDone) {
                tables = before;
            }
        }
    }

    private Stream<Job> jobs() {
        return tables.jobs.values().stream();
    }

    @Override
    public synchronized Optional<Job> find(JobId id) {
        return Optional.ofNullable(tables.jobs.get(id));
    }

    @Override
    public synchronized List<Job> findAll(Collection<JobId> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    @Override
    public synchronized List<Job> roots(JobId below, int limit) {
        return tables.jobs.descendingMap().tailMap(below, false).values().stream()
                .filter(each -> each.place().parent() == null)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Job> children(JobId parent) {
        return jobs().filter(each -> parent.equals(each.place().parent())).toList();
    }

    @Override
    public synchronized void takeOver() {
        tables.turns.replaceAll((_, each) -> each.free());
        tables.lanes.clear();
        tables.jobs.replaceAll((_, each) ->
                each.state() == Job.State.RUNNING ? each.with(each.status().as(Job.State.WAITING)) : each);
    }

    @Override
    public synchronized List<Turn> due(Set<String> roots, Instant now, int limit) {
        return tables.turns.values().stream()
                .filter(each -> roots.contains(each.turn().root()) && !each.isTaken())
                .filter(each -> !each.at().isAfter(now))
                .sorted(Comparator.comparingInt((InMemoryJobTables.Entry each) -> each.priority())
                        .thenComparing(InMemoryJobTables.Entry::at)
                        .thenComparing(each -> each.turn().job()))
                .limit(limit)
                .map(InMemoryJobTables.Entry::turn)
                .toList();
    }

    @Override
    public synchronized List<Recurring> recurring() {
        return List.copyOf(tables.recurring.values());
    }

    @Override
    public synchronized boolean hasOtherWidth(Lane lane) {
        return jobs().filter(each -> !each.hasEnded())
                .map(each -> each.plan().lane())
                .anyMatch(each -> each != null && each.name().equals(lane.name()) && each.width() != lane.width());
    }

    @Override
    public synchronized int prune(Instant endedBefore, int limit) {
        List<JobId> roots = jobs().filter(each -> each.place().parent() == null)
                .filter(each -> {
                    Instant finished = each.times().finishedAt();
                    return finished != null && finished.isBefore(endedBefore);
                })
                .map(Job::id)
                .toList();
        int pruned = 0;
        for (JobId root : roots) {
            if (pruned >= limit) {
                break;
            }
            List<Job> tree =
                    jobs().filter(each -> each.place().root().equals(root)).toList();
            tree.forEach(each -> tables.jobs.remove(each.id()));
            this.pruned.addAll(tree);
            pruned += tree.size();
        }
        return pruned;
    }

    /** Every job that is there. */
    public synchronized List<Job> all() {
        return jobs().toList();
    }

    /** Every job that was there once. */
    public synchronized List<Job> pruned() {
        return List.copyOf(pruned);
    }

    /** What is queued, by job. */
    synchronized Map<JobId, Instant> queued() {
        var queued = new TreeMap<JobId, Instant>();
        tables.turns.forEach((job, entry) -> queued.put(job, entry.at()));
        return queued;
    }
}

package org.projectchristmas.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Job.Children;
import org.projectchristmas.job.Job.Place;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.Job.Status;
import org.projectchristmas.job.Job.Times;

/** One transaction on the {@link InMemoryJobTables}. */
final class InMemoryJobTransaction implements JobTransaction {
    private final InMemoryJobTables tables;

    InMemoryJobTransaction(InMemoryJobTables tables) {
        this.tables = tables;
    }

    private Stream<Job> unfinished() {
        return tables.jobs.values().stream().filter(each -> !each.hasEnded());
    }

    @Override
    public Optional<Job> locked(JobId id) {
        return Optional.ofNullable(tables.jobs.get(id));
    }

    @Override
    public List<Job> lockedUnfinished(JobId root) {
        return unfinished()
                .filter(each -> each.place().root().equals(root))
                .sorted(Comparator.comparingInt((Job each) -> each.place().generation())
                        .reversed()
                        .thenComparing(Job::id))
                .toList();
    }

    @Override
    public List<Job> unfinishedRoots(Invocation call) {
        return unfinished()
                .filter(each -> each.place().parent() == null && each.call().equals(call))
                .toList();
    }

    @Override
    public Set<Invocation> spawned(JobId parent, Collection<Invocation> calls) {
        var found = new HashSet<Invocation>();
        tables.jobs.values().stream()
                .filter(each -> parent.equals(each.place().parent()))
                .map(Job::call)
                .filter(calls::contains)
                .forEach(found::add);
        return found;
    }

    @Override
    public Job addRoot(NewJob root, Instant queuedAt, Instant dueAt) {
        var id = new JobId(++tables.lastId);
        return add(new Job(
                id,
                new Place(null, id, 0),
                root.call(),
                root.plan(),
                Status.NEW,
                new Times(kept(queuedAt), kept(dueAt), null, null),
                Children.NONE));
    }

    @Override
    public List<Job> addChildren(Job parent, List<NewJob> children, Instant queuedAt) {
        var added = new ArrayList<Job>();
        for (NewJob each : children) {
            var id = new JobId(++tables.lastId);
            added.add(add(new Job(
                    id,
                    new Place(parent.id(), parent.place().root(), parent.place().generation() + 1),
                    each.call(),
                    each.plan(),
                    Status.NEW.paused(parent.status().isPaused()),
                    new Times(kept(queuedAt), kept(queuedAt), null, null),
                    Children.NONE)));
        }
        return added;
    }

    private Job add(Job job) {
        tables.jobs.put(job.id(), job);
        return job;
    }

    /** Databases keep microseconds. */
    private static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable Instant keptOrNull(@Nullable Instant instant) {
        return instant == null ? null : kept(instant);
    }

    @Override
    public void update(Collection<Job> jobs) {
        jobs.forEach(each -> {
            Times times = each.times();
            add(each.with(new Times(
                    times.queuedAt(),
                    kept(times.dueAt()),
                    keptOrNull(times.startedAt()),
                    keptOrNull(times.finishedAt()))));
        });
    }

    @Override
    public void queue(Collection<Job> jobs) {
        jobs.forEach(each -> tables.turns.putIfAbsent(
                each.id(),
                new InMemoryJobTables.Entry(
                        Turn.of(each), each.plan().priority(), kept(each.times().dueAt()), false)));
    }

    @Override
    public void unqueue(Collection<Turn> turns) {
        turns.forEach(each -> tables.turns.remove(each.job()));
    }

    @Override
    public void putBack(Turn turn, Instant at) {
        tables.turns.computeIfPresent(
                turn.job(), (_, old) -> new InMemoryJobTables.Entry(turn, old.priority(), kept(at), false));
    }

    private Stream<Job> inLane(String lane) {
        return unfinished().filter(each -> {
            Lane its = each.plan().lane();
            return its != null && its.name().equals(lane);
        });
    }

    @Override
    public int queuedInLane(String lane, Instant now) {
        return (int) inLane(lane)
                .filter(each -> tables.turns.containsKey(each.id()))
                .filter(each -> !each.times().dueAt().isAfter(now))
                .count();
    }

    @Override
    public List<Job> nextInLane(String lane, int limit) {
        return inLane(lane)
                .filter(each -> each.state() == State.WAITING && !each.status().isPaused())
                .filter(each -> !tables.turns.containsKey(each.id()))
                .sorted(Comparator.comparingInt((Job each) -> each.plan().priority())
                        .thenComparing(Job::id))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean holdLane(String lane, String holder, Instant now, Instant until) {
        InMemoryJobTables.Held held = tables.lanes.get(lane);
        boolean isFree = held == null
                || held.holder() == null
                || Objects.equals(held.holder(), holder)
                || held.until().isBefore(now);
        if (isFree) {
            tables.lanes.put(lane, new InMemoryJobTables.Held(holder, until));
        }
        return isFree;
    }

    @Override
    public void releaseLane(String lane, String holder) {
        InMemoryJobTables.Held held = tables.lanes.get(lane);
        if (held != null && Objects.equals(held.holder(), holder)) {
            tables.lanes.put(lane, new InMemoryJobTables.Held(null, held.until()));
        }
    }

    @Override
    public void widen(Lane lane) {
        inLane(lane.name())
                .toList()
                .forEach(each -> tables.jobs.put(
                        each.id(),
                        new Job(
                                each.id(),
                                each.place(),
                                each.call(),
                                new Job.Plan(each.plan().priority(), lane),
                                each.status(),
                                each.times(),
                                each.children())));
    }

    @Override
    public LaneUse laneUse(String lane) {
        return new LaneUse((int) inLane(lane).count(), (int)
                inLane(lane).filter(each -> each.status().isPaused()).count());
    }

    @Override
    public Optional<Recurring> lockedRecurring(Invocation call) {
        return Optional.ofNullable(tables.recurring.get(call.toString()));
    }

    @Override
    public void put(Recurring recurring) {
        Recurring.Runs runs = recurring.runs();
        tables.recurring.put(
                recurring.call().toString(),
                recurring.with(new Recurring.Runs(keptOrNull(runs.last()), keptOrNull(runs.next()), runs.remark())));
    }

    @Override
    public void removeRecurring(Invocation call) {
        tables.recurring.remove(call.toString());
    }
}

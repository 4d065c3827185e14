package org.projectchristmas.job.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.ErrorCode;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.Job.Status;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.JobTransaction.NewJob;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.RetryPolicy;
import org.projectchristmas.job.Turn;
import org.projectchristmas.job.run.TreeChange.Changed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes turns up, and writes down what they came to. */
final class Turns {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    /** Until a turn is tried again whose lane is full, or is another process's. */
    private static final Duration LANE_BUSY = Duration.ofMillis(500);

    private final JobStore store;
    private final Plans plans;
    private final LaneGate gate;
    private final Self self;
    private final Consumer<Changed> announce;

    /** @param announce is told what has been changed, after it is certain */
    Turns(JobStore store, Plans plans, LaneGate gate, Self self, Consumer<Changed> announce) {
        this.store = store;
        this.plans = plans;
        this.gate = gate;
        this.self = self;
        this.announce = announce;
    }

    /**
     * This process among others.
     *
     * @param lease how long its lanes are left to it when it falls silent
     */
    record Self(String name, Duration lease, Clock clock) {
        Instant now() {
            return clock.instant();
        }
    }

    /** Takes a job up; null if there is nothing to be done now. */
    @Nullable
    Job take(Turn turn) {
        Instant now = self.now();
        Taken taken = store.inTransaction(transaction -> {
            var change = new TreeChange(transaction, now, self.name());
            Job job = change.get(turn.job());
            if (job == null || job.hasEnded() || job.state() == State.WAITING_FOR_CHILDREN) {
                transaction.unqueue(List.of(turn));
                return new Taken(null, Changed.NOTHING);
            }
            if (job.status().isCancelled()) {
                change.end(job, State.CANCELLED, job.status().note());
                return new Taken(null, change.store());
            }
            if (job.status().isPaused()) {
                // Its process ended or fell silent while it was paused: until it is resumed, its place in the lane is
                // the next one's.
                change.put(job.with(job.status().as(State.WAITING)));
                change.unqueue(job);
                return new Taken(null, change.store());
            }
            if (!enters(change, job)) {
                transaction.putBack(turn, now.plus(LANE_BUSY));
                return new Taken(null, Changed.NOTHING);
            }
            Status running = job.status().as(State.RUNNING).nextTurn();
            Job begun = job.with(running).with(job.times().started(now));
            change.put(begun);
            return new Taken(begun, change.store());
        });
        announce.accept(taken.changed());
        return taken.job();
    }

    /** Leaves a turn to whoever comes next. */
    void putBack(Turn turn) {
        store.inTransaction(transaction -> {
            transaction.putBack(turn, self.now());
            return turn;
        });
    }

    private record Taken(@Nullable Job job, Changed changed) {}

    private boolean enters(TreeChange change, Job job) {
        Lane lane = job.plan().lane();
        if (lane == null) {
            return true;
        }
        if (!gate.enter(lane, job.id())) {
            return false;
        }
        Instant until = change.now().plus(self.lease());
        if (!change.transaction().holdLane(lane.name(), self.name(), change.now(), until)) {
            gate.leave(lane, job.id());
            return false;
        }
        return true;
    }

    /** The work returned. */
    void finish(Job taken, List<Invocation> spawned, Next next) {
        change(taken, (change, job) -> {
            boolean wantsMore = !spawned.isEmpty() || next instanceof Next.AfterChildren;
            if (job.status().isCancelled() && wantsMore) {
                change.end(job, State.CANCELLED, job.status().note());
                return;
            }
            Job parent = spawn(change, job, spawned);
            switch (next) {
                case Next.AfterChildren after ->
                    change.awaitChildren(parent.with(parent.status().at(after.stage())));
                case Next.Done done when parent.children().open() > 0 -> change.awaitChildren(lastStage(parent, done));
                case Next.Done done -> change.end(parent, TreeChange.ended(parent, done.withErrors()), done.outcome());
            }
        });
    }

    /** Errors of its own are counted as those of a child. */
    private static Job lastStage(Job job, Next.Done done) {
        Job.Children children = job.children();
        Job.Children counted = done.withErrors()
                ? new Job.Children(children.total(), children.open(), children.failed() + 1)
                : children;
        return job.with(counted).with(job.status().at(TreeChange.LAST).noting(done.outcome()));
    }

    private Job spawn(TreeChange change, Job job, List<Invocation> spawned) {
        if (spawned.isEmpty()) {
            return job;
        }
        Set<Invocation> present = change.transaction().spawned(job.id(), spawned);
        List<NewJob> children = spawned.stream()
                .filter(each -> !present.contains(each))
                .map(each -> new NewJob(each, plans.ofChild(each, job)))
                .toList();
        List<Job> added = change.transaction().addChildren(job, children, change.now());
        Job parent = job.with(job.children().more(added.size()));
        change.put(parent);
        change.added(added);
        return parent;
    }

    /** The work failed. */
    void fail(Job taken, Throwable failure) {
        RetryPolicy policy = plans.retries(taken);
        String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        change(taken, (change, job) -> {
            int failed = job.status().attempts() + 1;
            Job counted = job.with(job.status().failed(failed).noting(reason));
            if (job.status().isCancelled()) {
                change.end(counted, State.CANCELLED, reason);
            } else if (failed < policy.attempts()) {
                LOG.warn(
                        "{} failed [{}]; attempt {} of {} follows",
                        job,
                        ErrorCode.of(failure),
                        failed + 1,
                        policy.attempts(),
                        failure);
                change.unqueue(counted);
                Job waiting = counted.with(counted.status().as(State.WAITING))
                        .with(job.times().due(change.now().plus(policy.backoff(failed))));
                change.put(waiting);
                change.queue(waiting);
            } else {
                LOG.error("{} failed [{}]", job, ErrorCode.of(failure), failure);
                change.end(counted, State.FAILED, reason);
            }
        });
    }

    /** The work stopped when it was asked to: its end if the job is cancelled, else it goes back as it was. */
    void stopped(Job taken) {
        change(taken, (change, job) -> {
            if (job.status().isCancelled()) {
                change.end(job, State.CANCELLED, job.status().note());
            } else {
                change.put(job.with(job.status().as(State.WAITING)));
                change.transaction().putBack(Turn.of(job), change.now());
            }
        });
    }

    private void change(Job taken, Step step) {
        // Its work is over, so another of its lane may begin before this is written.
        leave(taken);
        Changed changed = store.inTransaction(transaction -> {
            var change = new TreeChange(transaction, self.now(), self.name());
            Job job = change.get(taken.id());
            if (job == null
                    || job.state() != State.RUNNING
                    || job.status().turn() != taken.status().turn()) {
                LOG.warn("{} was taken over by another process; what it came to here is dropped", taken);
                return Changed.NOTHING;
            }
            step.apply(change, job);
            return change.store();
        });
        announce.accept(changed);
    }

    void leave(Job taken) {
        Lane lane = taken.plan().lane();
        if (lane != null) {
            gate.leave(lane, taken.id());
        }
    }

    /** Keeps the lanes that are in use; gives back those that another process has taken meanwhile. */
    Set<String> renewLanes() {
        Set<String> used = gate.used();
        if (used.isEmpty()) {
            return used;
        }
        Instant now = self.now();
        return store.inTransaction(transaction -> {
            Set<String> lost = new TreeSet<>();
            for (String each : used) {
                if (!transaction.holdLane(each, self.name(), now, now.plus(self.lease()))) {
                    lost.add(each);
                }
            }
            return lost;
        });
    }

    /** Leaves to others at once the lanes in which nothing runs here, for a process that takes up no more turns. */
    void releaseLanes() {
        Set<String> left = gate.left();
        if (left.isEmpty()) {
            return;
        }
        try {
            store.inTransaction(transaction -> {
                left.forEach(each -> transaction.releaseLane(each, self.name()));
                return left;
            });
        } catch (RuntimeException e) {
            LOG.warn("The lanes {} could not be given back; others have them when the lease ends", left, e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void apply(TreeChange change, Job job);
    }
}

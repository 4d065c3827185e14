package org.projectchristmas.job.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.Job.Status;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.JobTransaction;
import org.projectchristmas.job.JobTransaction.NewJob;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Turn;

/**
 * What happens to a tree of jobs within one transaction. Changes are collected, so that each job is written once however often it
 * changes; {@link #store} writes them, and fills the places that became free in lanes.
 *
 * <p>A job in a lane is queued only while the lane has room, however many wait: otherwise each turn that came too early would have to
 * be put back.
 */
final class TreeChange {
    /** The stage of a job whose own work is done: it ends with its children, without another turn. */
    static final String LAST = ".";

    private final JobTransaction transaction;
    private final Instant now;
    private final String process;
    private final Map<JobId, Job> known = new LinkedHashMap<>();
    private final Map<JobId, Job> changed = new LinkedHashMap<>();
    private final List<Job> fresh = new ArrayList<>();
    private final Map<JobId, Job> queued = new LinkedHashMap<>();
    private final Map<JobId, Turn> unqueued = new LinkedHashMap<>();
    private final Map<String, Lane> lanes = new TreeMap<>();

    TreeChange(JobTransaction transaction, Instant now, String process) {
        this.transaction = transaction;
        this.now = now;
        this.process = process;
    }

    Instant now() {
        return now;
    }

    JobTransaction transaction() {
        return transaction;
    }

    /** Takes jobs as they are in the store, to change them. */
    void know(Collection<Job> jobs) {
        jobs.forEach(each -> known.putIfAbsent(each.id(), each));
    }

    /** The job as it stands within this change. */
    @Nullable
    Job get(JobId id) {
        Job job = known.get(id);
        if (job == null) {
            job = transaction.locked(id).orElse(null);
            if (job != null) {
                known.put(id, job);
            }
        }
        return job;
    }

    void put(Job job) {
        known.put(job.id(), job);
        changed.put(job.id(), job);
    }

    /** Adds a root, to be run when it is due. */
    Job addRoot(NewJob root, Instant dueAt) {
        Job added = transaction.addRoot(root, now, dueAt);
        added(List.of(added));
        return added;
    }

    /** Has jobs that were just added run. */
    void added(List<Job> jobs) {
        know(jobs);
        fresh.addAll(jobs);
        jobs.forEach(this::queue);
    }

    /** Has a job that waits run as soon as it is due and its lane has room. */
    void queue(Job job) {
        if (job.status().isPaused()) {
            return;
        }
        Lane lane = job.plan().lane();
        // A job that is due later takes nobody's place in the lane until then.
        if (lane == null || job.times().dueAt().isAfter(now)) {
            queued.put(job.id(), job);
        } else {
            lanes.put(lane.name(), lane);
        }
    }

    /** Has as many jobs of a lane run as it is wide now. */
    void widen(Lane lane) {
        transaction.widen(lane);
        lanes.put(lane.name(), lane);
    }

    void unqueue(Job job) {
        queued.remove(job.id());
        unqueued.put(job.id(), Turn.of(job));
        Lane lane = job.plan().lane();
        if (lane != null) {
            lanes.put(lane.name(), lane);
        }
    }

    /** Ends a job, and whatever above it ends with it. */
    void end(Job job, State state, @Nullable String note) {
        Job ended =
                job.with(job.status().as(state).noting(note)).with(job.times().finished(now));
        put(ended);
        unqueue(ended);
        job.place().above().map(this::get).ifPresent(parent -> childEnded(parent, state == State.DONE));
    }

    private void childEnded(Job before, boolean well) {
        Job parent = before.with(before.children().oneEnded(well));
        put(parent);
        if (parent.state() == State.WAITING_FOR_CHILDREN && parent.children().open() == 0) {
            goOn(parent);
        }
    }

    /** What becomes of a job that waited for its children when there are none to wait for. */
    private void goOn(Job job) {
        Status status = job.status();
        if (status.isCancelled()) {
            end(job, State.CANCELLED, status.note());
        } else if (status.stage().equals(LAST)) {
            end(job, ended(job, false), status.note());
        } else {
            Job waiting = job.with(status.as(State.WAITING)).with(job.times().due(now));
            put(waiting);
            queue(waiting);
        }
    }

    /** Has a job wait for its children, if any are open. */
    void awaitChildren(Job job) {
        Job waiting = job.with(job.status().as(State.WAITING_FOR_CHILDREN));
        put(waiting);
        unqueue(waiting);
        if (waiting.children().open() == 0) {
            goOn(waiting);
        }
    }

    /** How a job ends whose work is done. */
    static State ended(Job job, boolean withErrors) {
        return withErrors || job.children().failed() > 0 ? State.DONE_WITH_ERRORS : State.DONE;
    }

    /** Writes it all; nothing may be changed after. */
    Changed store() {
        transaction.update(changed.values());
        transaction.unqueue(unqueued.values());
        transaction.queue(queued.values());
        boolean isMoreDue = !queued.isEmpty();
        for (Lane lane : lanes.values()) {
            isMoreDue |= fill(lane);
        }
        fresh.addAll(changed.values());
        return new Changed(List.copyOf(fresh), isMoreDue);
    }

    private boolean fill(Lane lane) {
        int running = transaction.queuedInLane(lane.name(), now);
        int room = lane.width() - running;
        List<Job> next = room > 0 ? transaction.nextInLane(lane.name(), room) : List.of();
        transaction.queue(next);
        if (running == 0 && next.isEmpty()) {
            transaction.releaseLane(lane.name(), process);
        }
        return !next.isEmpty();
    }

    /**
     * What a change came to.
     *
     * @param jobs as they stand now
     * @param isMoreDue whether a turn has become due
     */
    record Changed(List<Job> jobs, boolean isMoreDue) {
        static final Changed NOTHING = new Changed(List.of(), false);

        Changed and(Changed other) {
            var all = new ArrayList<>(jobs);
            all.addAll(other.jobs);
            return new Changed(List.copyOf(all), isMoreDue || other.isMoreDue);
        }
    }
}

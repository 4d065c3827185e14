package org.projectchristmas.job;

import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.LogScope;

/** A job as it stands or ended. */
public record Job(JobId id, Place place, Invocation call, Plan plan, Status status, Times times, Children children) {
    /** Outcomes and errors are cut off after so many letters. */
    public static final int LONGEST_NOTE = 1_000;

    /**
     * Where it hangs in its tree.
     *
     * @param parent null for a root
     * @param root its own number for a root
     * @param generation 0 for a root
     */
    public record Place(@Nullable JobId parent, JobId root, int generation) {
        public Optional<JobId> above() {
            return Optional.ofNullable(parent);
        }
    }

    /** @param priority 0 comes first */
    public record Plan(int priority, @Nullable Lane lane) {}

    /**
     * @param stage empty at first
     * @param attempts how many failed since the stage began
     * @param turn how often it was taken up; who works on an older turn has lost the job
     * @param isPaused it is not run, and what of it runs waits
     * @param isCancelled it was asked to stop
     * @param note the outcome, or the error if it failed; null before
     */
    public record Status(
            State state,
            String stage,
            int attempts,
            int turn,
            boolean isPaused,
            boolean isCancelled,
            @Nullable String note) {
        public static final Status NEW = new Status(State.WAITING, "", 0, 0, false, false, null);

        public Status as(State other) {
            return new Status(other, stage, attempts, turn, isPaused, isCancelled, note);
        }

        public Status at(String otherStage) {
            return new Status(state, otherStage, 0, turn, isPaused, isCancelled, note);
        }

        public Status failed(int times) {
            return new Status(state, stage, times, turn, isPaused, isCancelled, note);
        }

        public Status nextTurn() {
            return new Status(state, stage, attempts, turn + 1, isPaused, isCancelled, note);
        }

        public Status paused(boolean paused) {
            return new Status(state, stage, attempts, turn, paused, isCancelled, note);
        }

        public Status cancelled() {
            return new Status(state, stage, attempts, turn, isPaused, true, note);
        }

        public Status noting(@Nullable String text) {
            String cut =
                    text == null || text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE - 1) + "…";
            return new Status(state, stage, attempts, turn, isPaused, isCancelled, cut);
        }
    }

    /** Where a job stands; the last four are ends. */
    public enum State {
        WAITING,
        RUNNING,
        WAITING_FOR_CHILDREN,
        DONE,
        /** It ran to its end, but something in it or a child did not succeed. */
        DONE_WITH_ERRORS,
        FAILED,
        CANCELLED;

        public boolean isEnd() {
            return compareTo(DONE) >= 0;
        }
    }

    /**
     * @param startedAt when its first stage first ran
     * @param dueAt not run before: a planned start or the end of a backoff
     */
    public record Times(
            Instant queuedAt,
            Instant dueAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {
        /** When it could begin at the earliest: when it was queued, or later if it was planned for later. */
        public Instant mayStartAt() {
            boolean isPlannedStart = startedAt == null || !dueAt.isAfter(startedAt);
            return isPlannedStart && dueAt.isAfter(queuedAt) ? dueAt : queuedAt;
        }

        public Times due(Instant at) {
            return new Times(queuedAt, at, startedAt, finishedAt);
        }

        public Times started(Instant at) {
            return startedAt == null ? new Times(queuedAt, dueAt, at, finishedAt) : this;
        }

        public Times finished(Instant at) {
            return new Times(queuedAt, dueAt, startedAt, at);
        }
    }

    /**
     * How many children it has.
     *
     * @param open have not ended
     * @param failed ended otherwise than {@link State#DONE}
     */
    public record Children(int total, int open, int failed) {
        public static final Children NONE = new Children(0, 0, 0);

        public Children more(int spawned) {
            return new Children(total + spawned, open + spawned, failed);
        }

        public Children oneEnded(boolean well) {
            return new Children(total, open - 1, well ? failed : failed + 1);
        }
    }

    public Job with(Status other) {
        return new Job(id, place, call, plan, other, times, children);
    }

    public Job with(Times other) {
        return new Job(id, place, call, plan, status, other, children);
    }

    public Job with(Children other) {
        return new Job(id, place, call, plan, status, times, other);
    }

    public State state() {
        return status.state();
    }

    public boolean hasEnded() {
        return status.state().isEnd();
    }

    /** Lets this thread's log lines be about this job, and about the shop and the run that it was told. */
    public LogScope logScope() {
        var about = new HashMap<String, String>(call.arguments().values());
        about.put(LogScope.JOB, id.toString());
        return LogScope.open(about);
    }

    @Override
    public String toString() {
        return "job " + id + " (" + call + ")";
    }
}

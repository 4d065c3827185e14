package org.projectchristmas.store;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.Children;
import org.projectchristmas.job.Job.Place;
import org.projectchristmas.job.Job.Plan;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.Job.Status;
import org.projectchristmas.job.Job.Times;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.JobTransaction.NewJob;
import org.projectchristmas.job.Lane;

/** How a job is written in a row of {@code jobs}. */
final class JobColumns {
    static final String SELECT = """
            select id, parent_id, root_id, generation, function_name, arguments, priority, lane, lane_width,
            state, stage, attempts, turn, paused, cancelled, note, queued_at, due_at, started_at, finished_at,
            children, open_children, failed_children from jobs""";

    private JobColumns() {}

    static Job read(Row row) {
        var id = new JobId(row.number());
        long parent = row.number();
        return new Job(
                id,
                new Place(parent == 0 ? null : new JobId(parent), new JobId(row.number()), row.integer()),
                Invocation.of(row.text(), Arguments.parse(row.text())),
                plan(row.integer(), row.textOrNull(), row.integer()),
                new Status(
                        State.valueOf(row.text()),
                        row.text(),
                        row.integer(),
                        row.integer(),
                        row.flag(),
                        row.flag(),
                        row.textOrNull()),
                new Times(row.instant(), row.instant(), row.instantOrNull(), row.instantOrNull()),
                new Children(row.integer(), row.integer(), row.integer()));
    }

    private static Plan plan(int priority, @Nullable String lane, int width) {
        return new Plan(priority, lane == null ? null : new Lane(lane, width));
    }

    static @Nullable String laneOf(Plan plan) {
        Lane lane = plan.lane();
        return lane == null ? null : lane.name();
    }

    /** Equal for equal calls; two calls of one key are possible in theory. */
    static long key(Invocation call) {
        return TextKey.of(call.function() + "\n" + call.arguments().json());
    }

    /** What the statement of {@link JdbcJobTransaction} inserts. */
    static @Nullable Object[] values(NewJob job, Place place, Status status, Times times) {
        Plan plan = job.plan();
        Lane lane = plan.lane();
        long key = key(job.call());
        boolean isRoot = place.parent() == null;
        return new @Nullable Object[] {
            place.above().map(JobId::value).orElse(null),
            place.root().value(),
            place.generation(),
            job.call().function().root(),
            job.call().function().value(),
            job.call().arguments().json(),
            key,
            plan.priority(),
            laneOf(plan),
            lane == null ? null : lane.width(),
            status.isPaused(),
            times.queuedAt(),
            times.dueAt(),
            laneOf(plan),
            isRoot ? key : null,
            isRoot ? key : null
        };
    }

    /** What the statement of {@link JdbcJobTransaction} updates, and the number of the row. */
    static @Nullable Object[] changes(Job job) {
        Status status = job.status();
        Times times = job.times();
        Children children = job.children();
        boolean isOpenRoot = job.place().parent() == null && !job.hasEnded();
        boolean isNew = isOpenRoot && job.state() == State.WAITING && status.turn() == 0;
        return new @Nullable Object[] {
            status.state().name(),
            status.stage(),
            status.attempts(),
            status.turn(),
            status.isPaused(),
            status.isCancelled(),
            status.note(),
            times.dueAt(),
            times.startedAt(),
            times.finishedAt(),
            children.total(),
            children.open(),
            children.failed(),
            job.hasEnded() ? null : laneOf(job.plan()),
            isOpenRoot ? key(job.call()) : null,
            isNew ? key(job.call()) : null,
            job.id().value()
        };
    }
}

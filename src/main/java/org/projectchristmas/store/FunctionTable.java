package org.projectchristmas.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.projectchristmas.job.FunctionName;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.figures.EndedJob;
import org.projectchristmas.job.figures.FunctionFigures;
import org.projectchristmas.metrics.Grain;
import org.projectchristmas.metrics.Latencies;

/** The table {@code function_figures}, and what can be read of the same kind from the rows of jobs. */
final class FunctionTable {
    private static final String COLUMNS =
            "ended, failed, cancelled, hook_failures, queue_times, run_times, children_times, function_name";

    /** Only few jobs have children, so theirs are looked up one by one. */
    private static final String JOBS = """
            select j.function_name, j.state, j.queued_at, j.due_at, j.started_at, j.finished_at,
            case when j.children > 0 then (select min(c.queued_at) from jobs c where c.parent_id = j.id) end,
            case when j.children > 0 then (select max(c.finished_at) from jobs c where c.parent_id = j.id) end
            from jobs j""";

    private final Sql sql;

    FunctionTable(Sql sql) {
        this.sql = sql;
    }

    void add(Instant day, FunctionFigures part) {
        String function = part.function().value();
        Optional<FunctionFigures> there = sql.first(
                "select " + COLUMNS + " from function_figures where function_name = ? and day_at = ? for update",
                FunctionTable::read,
                function,
                day);
        FunctionFigures sum = there.map(
                        each -> FunctionFigures.sums(List.of(each, part)).getFirst())
                .orElse(part);
        sql.update(
                there.isPresent()
                        ? """
                        update function_figures set ended = ?, failed = ?, cancelled = ?, hook_failures = ?, queue_times = ?,
                        run_times = ?, children_times = ? where function_name = ? and day_at = ?"""
                        : "insert into function_figures (" + COLUMNS + ", day_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sum.ended(),
                sum.failed(),
                sum.cancelled(),
                sum.hookFailures(),
                sum.queued().encoded(),
                sum.ran().encoded(),
                sum.children().encoded(),
                function,
                day);
    }

    List<FunctionFigures> fromDay(Instant day) {
        return sql.rows("select " + COLUMNS + " from function_figures where day_at >= ?", FunctionTable::read, day);
    }

    private static FunctionFigures read(Row row) {
        long ended = row.number();
        long failed = row.number();
        long cancelled = row.number();
        long hookFailures = row.number();
        var queued = Latencies.decoded(row.bytes());
        var ran = Latencies.decoded(row.bytes());
        var children = Latencies.decoded(row.bytes());
        return new FunctionFigures(
                new FunctionName(row.text()), ended, failed, cancelled, hookFailures, queued, ran, children);
    }

    /** The jobs that ended since a time. */
    List<EndedJob> endedSince(Instant from) {
        return sql.rows(JOBS + " where j.finished_at >= ?", FunctionTable::job, from);
    }

    private List<EndedJob> ofTree(long root) {
        return sql.rows(JOBS + " where j.root_id = ? and j.finished_at is not null", FunctionTable::job, root);
    }

    private static EndedJob job(Row row) {
        var function = new FunctionName(row.text());
        var state = Job.State.valueOf(row.text());
        var times = new Job.Times(row.instant(), row.instant(), row.instantOrNull(), row.instantOrNull());
        Instant first = row.instantOrNull();
        Instant last = row.instantOrNull();
        return new EndedJob(
                function, state, times, first == null || last == null ? null : Duration.between(first, last));
    }

    /** Keeps what trees of jobs came to that are about to be forgotten. */
    void keep(Collection<Long> roots) {
        var byDay = new TreeMap<Instant, List<EndedJob>>();
        for (long root : roots) {
            for (EndedJob each : ofTree(root)) {
                Instant end = each.times().finishedAt();
                if (end != null) {
                    byDay.computeIfAbsent(Grain.DAY.startOf(end), _ -> new ArrayList<>())
                            .add(each);
                }
            }
        }
        byDay.forEach((day, jobs) -> EndedJob.figures(jobs).forEach(each -> add(day, each)));
    }
}

package org.projectchristmas.job.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.FunctionName;
import org.projectchristmas.job.Job;
import org.projectchristmas.metrics.Latencies;

/**
 * The times of one job that has ended.
 *
 * @param children from the first child's queueing to the last child's end; null if it had none
 */
public record EndedJob(
        FunctionName function,
        Job.State state,
        Job.Times times,
        @Nullable Duration children) {
    /** How long it waited, after the time for which it was planned; null if it never began. */
    public @Nullable Duration queued() {
        Instant started = times.startedAt();
        return started == null ? null : between(times.mayStartAt(), started);
    }

    /** From its beginning to its end; null if it never began. */
    public @Nullable Duration ran() {
        Instant started = times.startedAt();
        Instant finished = times.finishedAt();
        return started == null || finished == null ? null : between(started, finished);
    }

    private static Duration between(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }

    /** The figures of each function, by ascending name. */
    public static List<FunctionFigures> figures(Collection<EndedJob> jobs) {
        var byFunction = new TreeMap<FunctionName, List<EndedJob>>();
        jobs.forEach(each -> byFunction
                .computeIfAbsent(each.function, _ -> new ArrayList<>())
                .add(each));
        return byFunction.entrySet().stream()
                .map(each -> figures(each.getKey(), each.getValue()))
                .toList();
    }

    private static FunctionFigures figures(FunctionName function, List<EndedJob> jobs) {
        return new FunctionFigures(
                function,
                jobs.size(),
                jobs.stream().filter(each -> each.hasFailed()).count(),
                jobs.stream().filter(each -> each.state == Job.State.CANCELLED).count(),
                0,
                times(jobs, EndedJob::queued),
                times(jobs, EndedJob::ran),
                times(jobs, EndedJob::children));
    }

    private boolean hasFailed() {
        return state == Job.State.FAILED || state == Job.State.DONE_WITH_ERRORS;
    }

    private static Latencies times(List<EndedJob> jobs, Function<EndedJob, @Nullable Duration> time) {
        return Latencies.of(jobs.stream().map(time).filter(Objects::nonNull).toList());
    }
}

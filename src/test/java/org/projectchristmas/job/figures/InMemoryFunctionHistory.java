package org.projectchristmas.job.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.InMemoryJobStore;
import org.projectchristmas.job.Job;
import org.projectchristmas.metrics.Grain;

/** The fake of the {@link FunctionHistory}, beside the fake of the store whose jobs it tells of. */
public final class InMemoryFunctionHistory implements FunctionHistory {
    private final InMemoryJobStore jobs;
    private final Map<Instant, List<FunctionFigures>> days = new TreeMap<>();

    public InMemoryFunctionHistory(InMemoryJobStore jobs) {
        this.jobs = jobs;
    }

    @Override
    public synchronized void add(Instant at, Collection<FunctionFigures> figures) {
        days.computeIfAbsent(Grain.DAY.startOf(at), _ -> new ArrayList<>()).addAll(figures);
    }

    @Override
    public synchronized List<FunctionFigures> since(Instant from) {
        Instant firstDay = Grain.DAY.startOf(from);
        var parts = new ArrayList<FunctionFigures>();
        days.forEach((day, figures) -> parts.addAll(day.isBefore(firstDay) ? List.of() : figures));
        parts.addAll(figures(jobs.all(), from));
        parts.addAll(figures(jobs.pruned(), firstDay));
        return FunctionFigures.sums(parts);
    }

    private static List<FunctionFigures> figures(List<Job> all, Instant from) {
        return EndedJob.figures(all.stream()
                .filter(Job::hasEnded)
                .filter(each -> !end(each).isBefore(from))
                .map(each -> new EndedJob(each.call().function(), each.state(), each.times(), ofChildren(all, each)))
                .toList());
    }

    private static Instant end(Job job) {
        return Objects.requireNonNull(job.times().finishedAt());
    }

    private static @Nullable Duration ofChildren(List<Job> all, Job parent) {
        List<Job> children = all.stream()
                .filter(each -> parent.id().equals(each.place().parent()))
                .toList();
        return children.isEmpty()
                ? null
                : Duration.between(
                        children.stream()
                                .map(each -> each.times().queuedAt())
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        children.stream()
                                .map(InMemoryFunctionHistory::end)
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }
}

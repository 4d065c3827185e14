package org.projectchristmas.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Job;

/**
 * The children of one job over time, in the order in which they ended: each with its end, and a bar that shows its waiting and its
 * running within the time of the parent.
 */
final class FanOut {
    private static final int WIDTH = 40;
    private static final Comparator<Job> BY_END = Comparator.comparing(
                    (Job each) -> Optional.ofNullable(each.times().finishedAt()).orElse(Instant.MAX))
            .thenComparing(Job::id);

    private final Job parent;
    private final List<Job> children;
    private final Instant from;
    private final Instant to;

    /** @param now until when what has not ended is shown */
    FanOut(Job parent, List<Job> children, Instant now) {
        this.parent = parent;
        this.children = children.stream().sorted(BY_END).toList();
        from = parent.times().queuedAt();
        Instant end = parent.times().finishedAt();
        to = end == null ? now : end;
    }

    Table table() {
        return new Table(
                List.of(
                        "ended",
                        "state",
                        "queued >> running",
                        "after_s",
                        "queue_s",
                        "run_s",
                        "of_all",
                        "job",
                        "function"),
                3,
                rows());
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(row(parent, ""));
        for (int each = 0; each < children.size(); each++) {
            rows.add(row(children.get(each), (each + 1) + "/" + children.size()));
        }
        return rows;
    }

    private List<String> row(Job job, String place) {
        Job.Times times = job.times();
        Instant started = times.startedAt();
        Instant finished = times.finishedAt();
        return List.of(
                finished == null ? "" : finished.toString(),
                job.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                bar(times),
                seconds(from, finished),
                seconds(times.mayStartAt(), started),
                started == null ? "" : seconds(started, finished),
                place,
                job.id().toString(),
                job.call().function().value());
    }

    private String bar(Job.Times times) {
        int queued = place(times.queuedAt());
        // Not before it was queued, as it would seem to if the clock was set back in between.
        int started =
                Math.max(queued, place(Optional.ofNullable(times.startedAt()).orElse(to)));
        int finished = place(Optional.ofNullable(times.finishedAt()).orElse(to));
        char[] bar = " ".repeat(WIDTH).toCharArray();
        Arrays.fill(bar, queued, started, '.');
        if (times.startedAt() != null) {
            // What was too quick for the scale is a mark all the same.
            Arrays.fill(bar, Math.min(started, WIDTH - 1), Math.max(finished, Math.min(started, WIDTH - 1) + 1), '#');
        }
        return "[" + new String(bar) + "]";
    }

    private int place(Instant at) {
        long whole = Math.max(1, Duration.between(from, to).toMillis());
        long part = Math.clamp(Duration.between(from, at).toMillis(), 0, whole);
        return (int) (part * WIDTH / whole);
    }

    private static String seconds(Instant start, @Nullable Instant end) {
        return end == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.1f",
                        Math.max(0, Duration.between(start, end).toMillis()) / 1000.0);
    }
}

package org.projectchristmas.ui.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Job;
import org.projectchristmas.metrics.RequestFigures;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.ui.control.GanttBar;
import org.projectchristmas.ui.control.GanttGroup;
import org.projectchristmas.ui.control.Tone;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.runs.RunWriter;

/** Puts jobs into words and bars. */
final class TimelineWriter {
    private static final String LISTING = "integrator.sync_listing";
    private static final String PRODUCTS = "integrator.sync_products";
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final Messages messages;
    private final Formats formats;
    private final LatencyWriter latency;
    /** Has the same words for the same run everywhere. */
    private final RunWriter runs;

    TimelineWriter(Messages messages, Formats formats, LatencyWriter latency) {
        this.messages = messages;
        this.formats = formats;
        this.latency = latency;
        runs = new RunWriter(messages, formats, List.of());
    }

    /** A failure in its own sentence, with its code. */
    String problem(Exception failure) {
        return messages.failure(failure);
    }

    /**
     * The runs, and one of them over time.
     *
     * @param refreshes what was found by the runs that have begun, by the number of their job
     */
    RunTimeline write(
            RunTree tree,
            List<Job> roots,
            Map<Long, PastRefresh> refreshes,
            Map<Long, RequestFigures> requests,
            Instant now) {
        Job root = tree.root();
        Instant from = root.times().queuedAt();
        Instant end = end(root, now);
        Instant to = end.isBefore(from.plus(LEAST)) ? from.plus(LEAST) : end;
        int jobs = 1
                + tree.branches().stream()
                        .mapToInt(each -> each.leaves().size())
                        .sum()
                + (int) tree.branches().stream()
                        .filter(each -> !each.job().equals(root))
                        .count();
        PastRefresh refresh = refreshes.get(root.id().value());
        String heading = messages.text(
                "activity.timeline.heading",
                refresh == null ? name(root) : runs.what(refresh),
                took(length(root, refresh, now)),
                formats.count(jobs),
                jobs,
                state(ending(root, refresh)));
        List<GanttGroup> groups =
                tree.branches().stream().map(each -> group(each, now)).toList();
        return new RunTimeline(rows(roots, refreshes, requests, now), root.id(), heading, groups, from, to);
    }

    private GanttGroup group(RunTree.Branch branch, Instant now) {
        List<GanttGroup.Part> parts = branch.leaves().stream()
                .map(each -> new GanttGroup.Part(name(each), bar(each, now)))
                .toList();
        Job job = branch.job();
        return new GanttGroup(groupId(job), name(job), bar(job, now), parts);
    }

    /** The same shop is the same group in every run. */
    private static String groupId(Job job) {
        var arguments = job.call().arguments();
        return arguments.has("vendor")
                ? arguments.text("vendor")
                : job.call().function().value();
    }

    private GanttBar bar(Job job, Instant now) {
        Job.Times times = job.times();
        return new GanttBar(
                times.mayStartAt(), times.startedAt(), times.finishedAt(), tone(job.state()), () -> told(job, now));
    }

    private List<String> told(Job job, Instant now) {
        Job.Times times = job.times();
        Instant started = times.startedAt();
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "activity.timeline.bar", name(job), state(job.state()), job.id().toString()));
        Instant begun = started == null ? end(job, now) : started;
        lines.add(messages.text("activity.timeline.queued", took(Duration.between(times.mayStartAt(), begun))));
        if (started != null) {
            String ran = took(Duration.between(started, end(job, now)));
            lines.add(messages.text("activity.timeline.ran", ran, formats.clockSeconds(started)));
        }
        String note = job.status().note();
        if (note != null && !note.isBlank()) {
            lines.add(note.length() > 90 ? note.substring(0, 89) + "…" : note);
        }
        return lines;
    }

    private static Instant end(Job job, Instant now) {
        Instant finished = job.times().finishedAt();
        return finished == null ? now : finished;
    }

    private String name(Job job) {
        var call = job.call();
        var arguments = call.arguments();
        return switch (call.function().value()) {
            case LISTING -> messages.text("activity.timeline.listing", arguments.text("year"));
            case PRODUCTS -> {
                String all = arguments.text("products");
                long count = all.chars().filter(each -> each == ',').count() + 1;
                yield messages.text("activity.timeline.products", count, formats.count(count));
            }
            default -> {
                String where = arguments.has("vendor")
                        ? messages.vendor(arguments.vendor("vendor"))
                        : messages.text("activity.timeline.all");
                yield arguments.has("year")
                        ? messages.text("activity.timeline.year", where, arguments.text("year"))
                        : where;
            }
        };
    }

    /** How a root ended, as the list of runs tells it: a job calls it an error when a shop was cancelled. */
    private static Job.State ending(Job root, @Nullable PastRefresh refresh) {
        return Optional.ofNullable(refresh)
                .flatMap(PastRefresh::ending)
                .map(ending -> ending(root, ending))
                .orElse(root.state());
    }

    private static Job.State ending(Job root, VendorProgress.State ending) {
        return switch (ending) {
            case DONE -> Job.State.DONE;
            case DONE_WITH_ERRORS -> Job.State.DONE_WITH_ERRORS;
            case CANCELLED -> Job.State.CANCELLED;
            case FAILED -> Job.State.FAILED;
            case IDLE, OFF, WAITING, YEARS, LISTINGS, PRODUCTS, RESTING, PAUSED -> root.state();
        };
    }

    private String state(Job.State state) {
        return messages.text("activity.timeline.state." + state.name());
    }

    private static Tone tone(Job.State state) {
        return switch (state) {
            case DONE -> Tone.SUCCESS;
            case DONE_WITH_ERRORS -> Tone.WARNING;
            case FAILED -> Tone.DANGER;
            case CANCELLED -> Tone.NEUTRAL;
            case WAITING, RUNNING, WAITING_FOR_CHILDREN -> Tone.ACCENT;
        };
    }

    private List<RunRow> rows(
            List<Job> roots, Map<Long, PastRefresh> refreshes, Map<Long, RequestFigures> requests, Instant now) {
        List<Duration> lengths = roots.stream()
                .map(each -> length(each, refreshes.get(each.id().value()), now))
                .toList();
        long longest =
                Math.max(1, lengths.stream().mapToLong(Duration::toMillis).max().orElse(1));
        var rows = new ArrayList<RunRow>();
        for (int each = 0; each < roots.size(); each++) {
            Job root = roots.get(each);
            long job = root.id().value();
            PastRefresh refresh = refreshes.get(job);
            rows.add(new RunRow(
                    root.id(),
                    refresh == null ? name(root) : runs.where(refresh),
                    when(root, refresh),
                    took(lengths.get(each)),
                    (double) lengths.get(each).toMillis() / longest,
                    figures(requests.get(job), refresh),
                    state(ending(root, refresh)),
                    tone(ending(root, refresh))));
        }
        return rows;
    }

    private String when(Job root, @Nullable PastRefresh refresh) {
        String part = refresh == null ? "" : runs.part(refresh);
        String began = formats.dayTime(refresh == null ? root.times().queuedAt() : refresh.startedAt());
        return part.isEmpty() ? began : messages.text("activity.timeline.when", part, began);
    }

    private RunRow.Figures figures(@Nullable RequestFigures requests, @Nullable PastRefresh refresh) {
        String unknown = messages.text("activity.timeline.unknown");
        String errors = refresh == null ? unknown : formats.count(refresh.errors());
        if (requests == null) {
            return new RunRow.Figures(unknown, unknown, unknown, errors);
        }
        double rate = requests.rate();
        return new RunRow.Figures(
                formats.count(requests.requests()),
                rate < 10 ? messages.text("activity.timeline.rate", rate) : formats.count(Math.round(rate)),
                latency.time(requests.total().summary().p50().toNanos() / 1e6),
                errors);
    }

    /** As the list of past runs counts it: without the time that the job waited for its turn, which is drawn. */
    private static Duration length(Job job, @Nullable PastRefresh refresh, Instant now) {
        return refresh == null
                ? Duration.between(job.times().queuedAt(), end(job, now))
                : refresh.took().orElseGet(() -> Duration.between(refresh.startedAt(), end(job, now)));
    }

    private String took(Duration length) {
        return runs.time(length.isNegative() ? Duration.ZERO : length);
    }
}

package org.projectchristmas.ui.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;
import org.projectchristmas.metrics.RequestFigures;
import org.projectchristmas.sync.PastRefresh;
import org.projectchristmas.ui.control.TimeAxis;
import org.projectchristmas.ui.fx.Background;

/** The newest runs, and one of them over time: the newest, until another is chosen. Used on the screen's thread only. */
public final class TimelineViewModel {
    private static final int LOOKED_AT = 60;
    private static final int MOST_SHOWN = 12;
    private static final Duration PAUSE = Duration.ofMillis(900);

    private final ActivitySources sources;
    private final Background background;
    private final TimelineWriter writer;
    private final Axes axes;
    private final ReadOnlyObjectWrapper<RunTimeline> timeline = new ReadOnlyObjectWrapper<>(RunTimeline.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private @Nullable JobId chosen;
    private @Nullable Reading last;
    private Instant nextReading = Instant.MIN;

    TimelineViewModel(ActivitySources sources, Background background, TimelineWriter writer, Axes axes) {
        this.sources = sources;
        this.background = background;
        this.writer = writer;
        this.axes = axes;
    }

    /** What the store says. */
    private record Reading(
            List<Job> roots,
            Map<Long, PastRefresh> refreshes,
            Map<Long, RequestFigures> requests,
            @Nullable RunTree tree) {}

    /** Reads how the runs stand; to be called now and then while they are to be seen. */
    void sample() {
        Instant now = sources.clock().instant();
        if (!now.isBefore(nextReading)) {
            nextReading = now.plus(PAUSE);
            JobId wanted = chosen;
            Reading before = last;
            background.latest(
                    "activity.timeline",
                    _ -> read(wanted, before),
                    reading -> show(reading, now),
                    failure -> problem.set(writer.problem(failure)));
        }
    }

    private Reading read(@Nullable JobId wanted, @Nullable Reading before) {
        List<Job> roots = sources.jobs().newestRoots(LOOKED_AT).stream()
                .filter(TimelineViewModel::isRun)
                .limit(MOST_SHOWN)
                .toList();
        Optional<Job> root = roots.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .or(() -> roots.stream().findFirst());
        Map<Long, RequestFigures> requests = sources.history()
                .runs(roots.stream().map(each -> each.id().value()).toList());
        return new Reading(
                roots,
                refreshes(roots, before),
                requests,
                root.map(each -> tree(each, before)).orElse(null));
    }

    /** What the list of past runs tells of these; nothing yet of one that waits for its turn. One that has ended is not read again. */
    private Map<Long, PastRefresh> refreshes(List<Job> roots, @Nullable Reading before) {
        var refreshes = new HashMap<Long, PastRefresh>();
        for (Job root : roots) {
            long job = root.id().value();
            PastRefresh known = before == null ? null : before.refreshes().get(job);
            if (known != null && known.isFinished() && root.hasEnded()) {
                refreshes.put(job, known);
            } else {
                sources.runs().of(job).ifPresent(each -> refreshes.put(job, each));
            }
        }
        return refreshes;
    }

    /** A run that has ended is not read again. */
    private RunTree tree(Job root, @Nullable Reading before) {
        RunTree known = before == null ? null : before.tree();
        return known != null && known.root().equals(root) && root.hasEnded()
                ? known
                : RunTree.read(sources.jobs(), root);
    }

    private static boolean isRun(Job root) {
        return root.call().function().root().equals("integrator")
                && (root.children().total() > 0 || !root.hasEnded());
    }

    private void show(Reading reading, Instant now) {
        problem.set("");
        boolean isSame = reading.equals(last);
        last = reading;
        RunTree tree = reading.tree();
        boolean isMoving = tree != null && !tree.root().hasEnded();
        if (!isSame || isMoving) {
            timeline.set(
                    tree == null
                            ? RunTimeline.NONE
                            : writer.write(tree, reading.roots(), reading.refreshes(), reading.requests(), now));
        }
        read.set(true);
    }

    /** Shows this run; the newest one also when a newer one begins. */
    void choose(JobId run) {
        List<RunRow> runs = timeline.get().runs();
        chosen = !runs.isEmpty() && runs.getFirst().id().equals(run) ? null : run;
        nextReading = Instant.MIN;
        sample();
    }

    ReadOnlyObjectProperty<RunTimeline> timelineProperty() {
        return timeline.getReadOnlyProperty();
    }

    /** Whether what there is has been read at least once. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** Why the runs could not be read; what was read before stays. Empty if they could. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    TimeAxis axis(Instant from, Instant to) {
        return axes.between(from, to);
    }
}

package org.projectchristmas.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Job;

/** Jobs as lines of a terminal. */
final class JobLines {
    static final String HEAD = "id\tstate\tqueued\tstarted\tseconds\tchildren\tfunction\toutcome";

    private JobLines() {}

    static String line(Job job) {
        return String.join(
                "\t",
                job.id().toString(),
                state(job),
                job.times().queuedAt().toString(),
                text(job.times().startedAt()),
                seconds(job),
                children(job),
                job.call().toString(),
                text(job.status().note()));
    }

    /** How a job ended, as a sentence. */
    static String outcome(Job job) {
        String note = job.status().note();
        return "Job %s %s%s".formatted(job.id(), state(job), note == null || note.isBlank() ? "." : ": " + note);
    }

    private static String state(Job job) {
        String word = job.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return job.status().isPaused() && !job.hasEnded() ? word + ", paused" : word;
    }

    private static String seconds(Job job) {
        Instant started = job.times().startedAt();
        Instant finished = job.times().finishedAt();
        return started == null || finished == null
                ? ""
                : String.format(
                        Locale.ROOT, "%.1f", Duration.between(started, finished).toMillis() / 1000.0);
    }

    private static String children(Job job) {
        Job.Children children = job.children();
        return children.total() == 0 ? "" : (children.total() - children.open()) + "/" + children.total();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

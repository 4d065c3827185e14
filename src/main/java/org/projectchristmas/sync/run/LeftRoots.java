package org.projectchristmas.sync.run;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Jobs;

/**
 * The refreshes that were broken off and left for so long that they are not to be gone on with: their listings were read when the shop
 * showed something else.
 *
 * @param since a refresh on which somebody worked since then, here or in another process, is not left
 */
record LeftRoots(Jobs jobs, Instant since) {
    private static final int LOOKED_AT = 100;

    /** Those that have not ended, the newest first. */
    static List<Job> open(Jobs jobs) {
        return jobs.newestRoots(LOOKED_AT).stream()
                .filter(root -> !root.hasEnded())
                .toList();
    }

    /** Ends them. */
    void cancel() {
        open(jobs).stream().filter(this::has).map(Job::id).forEach(jobs::cancel);
    }

    /** Whether a root is one of them. One that has not begun has all its work ahead, and one that somebody paused is not broken off. */
    boolean has(Job root) {
        return root.call().function().root().equals(IntegratorFunctions.ROOT)
                && root.times().startedAt() != null
                && isLeft(root);
    }

    private boolean isLeft(Job job) {
        Job.Times times = job.times();
        boolean isIdle = Stream.of(times.queuedAt(), times.startedAt(), times.finishedAt())
                .filter(Objects::nonNull)
                .allMatch(since::isAfter);
        return isIdle && !job.status().isPaused() && children(job).allMatch(this::isLeft);
    }

    /** The jobs that read pages have no children. */
    private Stream<Job> children(Job job) {
        boolean isLeading = job.place().generation() == 0 || IntegratorFunctions.isLeading(job.call());
        return isLeading ? jobs.children(job.id()).stream() : Stream.empty();
    }
}

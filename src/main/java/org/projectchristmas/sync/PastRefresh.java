package org.projectchristmas.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.projectchristmas.sync.VendorProgress.Changes;
import org.projectchristmas.sync.VendorProgress.State;

/**
 * What somebody asked for once: a run at each shop that it covered.
 *
 * @param runs at least one, by ascending number
 */
public record PastRefresh(List<PastRun> runs) {
    public PastRefresh {
        runs = runs.stream().sorted(Comparator.comparingLong(PastRun::id)).toList();
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a refresh has a run at least at one shop");
        }
    }

    public long rootJob() {
        return runs.getFirst().rootJob();
    }

    /** The words under which its runs are stored, such as "year 1998" or "pages of all years never read". */
    public String scope() {
        return runs.getFirst().scope();
    }

    /** The first word of its scope, such as "year" or "pages". */
    public String kind() {
        return scope().split(" ", 2)[0];
    }

    public Instant startedAt() {
        return runs.stream()
                .map(each -> each.times().startedAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** From the start of the first run to the end of the last; empty before that. */
    public Optional<Duration> took() {
        return isFinished()
                ? runs.stream()
                        .map(each -> Objects.requireNonNull(each.times().finishedAt()))
                        .max(Comparator.naturalOrder())
                        .map(end -> Duration.between(startedAt(), end))
                : Optional.empty();
    }

    public boolean isFinished() {
        return runs.stream().allMatch(PastRun::isFinished);
    }

    /** How the run that ended worst ended; empty before all have ended. */
    public Optional<State> ending() {
        return isFinished()
                ? runs.stream()
                        .flatMap(each -> Optional.ofNullable(each.ending()).stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    public Changes changes() {
        return runs.stream().map(PastRun::changes).reduce(Changes.NONE, Changes::plus);
    }

    public int errors() {
        return runs.stream().mapToInt(PastRun::errors).sum();
    }

    public PastRun.Pages pages() {
        return runs.stream().map(PastRun::pages).reduce(PastRun.Pages.NONE, PastRun.Pages::plus);
    }
}

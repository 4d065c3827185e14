package org.projectchristmas.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

/**
 * Which changes are asked for; what is null does not matter.
 *
 * @param since at this instant or later
 * @param runs made by one of these refreshes, each of one shop; none if that does not matter
 * @param job made by this job or one below it, as far as the queue still knows which those are
 */
public record ChangeFilter(
        @Nullable Instant since,
        @Nullable VendorId vendor,
        @Nullable String field,
        List<Long> runs,
        @Nullable Long job) {
    public static final ChangeFilter ALL = new ChangeFilter(null, null, null, List.of(), null);

    public ChangeFilter {
        runs = List.copyOf(runs);
    }

    public static ChangeFilter since(Instant since) {
        return ALL.from(since);
    }

    public static ChangeFilter ofRun(long run) {
        return ALL.of(List.of(run));
    }

    public static ChangeFilter ofJob(long job) {
        return new ChangeFilter(null, null, null, List.of(), job);
    }

    public ChangeFilter from(@Nullable Instant instant) {
        return new ChangeFilter(instant, vendor, field, runs, job);
    }

    public ChangeFilter at(@Nullable VendorId shop) {
        return new ChangeFilter(since, shop, field, runs, job);
    }

    public ChangeFilter of(@Nullable String column) {
        return new ChangeFilter(since, vendor, column, runs, job);
    }

    public ChangeFilter of(List<Long> refreshes) {
        return new ChangeFilter(since, vendor, field, refreshes, job);
    }
}

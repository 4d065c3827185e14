package org.projectchristmas.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

/**
 * Which changes are asked for; what is null does not matter.
 *
 * @param since at this instant or later
 * @param run made by this refresh of one shop
 * @param job made by this job or one below it, as far as the queue still knows which those are
 */
public record ChangeFilter(
        @Nullable Instant since,
        @Nullable VendorId vendor,
        @Nullable String field,
        @Nullable Long run,
        @Nullable Long job) {
    public static final ChangeFilter ALL = new ChangeFilter(null, null, null, null, null);

    public static ChangeFilter since(Instant since) {
        return ALL.from(since);
    }

    public static ChangeFilter ofRun(long run) {
        return new ChangeFilter(null, null, null, run, null);
    }

    public static ChangeFilter ofJob(long job) {
        return new ChangeFilter(null, null, null, null, job);
    }

    public ChangeFilter from(@Nullable Instant instant) {
        return new ChangeFilter(instant, vendor, field, run, job);
    }

    public ChangeFilter at(@Nullable VendorId shop) {
        return new ChangeFilter(since, shop, field, run, job);
    }

    public ChangeFilter of(@Nullable String column) {
        return new ChangeFilter(since, vendor, column, run, job);
    }
}

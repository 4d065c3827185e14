package org.projectchristmas.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress.Changes;

/**
 * A refresh of one shop as it is remembered; its number is what "run 214" means everywhere.
 *
 * @param rootJob the job that asked for it, which is the same for the runs of all shops that one refresh covers; 0 if unknown
 * @param scope the text under which it was begun, such as {@code all} or {@code year 1998}
 * @param ending how it ended; null while it is under way or broken off
 * @param changes what it found, however many processes it took
 * @param errors how many pages failed
 */
public record PastRun(
        long id,
        long rootJob,
        VendorId vendor,
        String scope,
        Times times,
        VendorProgress.@Nullable State ending,
        Changes changes,
        int errors,
        Pages pages) {
    /**
     * @param interruptions how often another process had to go on with it
     */
    public record Times(Instant startedAt, @Nullable Instant finishedAt, int interruptions) {}

    /** How many pages were visited; those of listings are known at the end. */
    public record Pages(int listings, int products) {
        public static final Pages NONE = new Pages(0, 0);

        public Pages plus(Pages other) {
            return new Pages(listings + other.listings, products + other.products);
        }

        public int total() {
            return listings + products;
        }
    }

    /** The number under which the runs of one refresh stand together. */
    public long family() {
        return rootJob == 0 ? -id : rootJob;
    }

    public boolean isFinished() {
        return ending != null;
    }

    /** From start to end, rests and interruptions included; empty before the end. */
    public Optional<Duration> took() {
        Instant end = times.finishedAt();
        return end == null ? Optional.empty() : Optional.of(Duration.between(times.startedAt(), end));
    }
}

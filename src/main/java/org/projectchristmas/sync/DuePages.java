package org.projectchristmas.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which product pages are to be read.
 *
 * @param year only this listing year; null for all
 * @param readBefore those last read before this time; {@link Instant#EPOCH} for none but those never read
 * @param order also says whether pages that were never read belong to them
 */
public record DuePages(@Nullable Integer year, Instant readBefore, Order order) {
    /** Which pages come first. */
    public enum Order {
        /** Those wanted, then those of the newest release; with those never read. */
        NEWEST_FIRST,
        /** Those read longest ago; without those never read. */
        OLDEST_READING_FIRST
    }

    /** Those never read or wanted, and those last read before a time. */
    public static DuePages olderThan(Instant readBefore) {
        return new DuePages(null, readBefore, Order.NEWEST_FIRST);
    }

    /** Those never read, or wanted. */
    public static DuePages unread() {
        return olderThan(Instant.EPOCH);
    }

    /** Those that have been read, but not since a time. */
    public static DuePages readBefore(Instant time) {
        return new DuePages(null, time, Order.OLDEST_READING_FIRST);
    }

    /** @param only null for all years */
    public DuePages of(@Nullable Integer only) {
        return new DuePages(only, readBefore, order);
    }
}

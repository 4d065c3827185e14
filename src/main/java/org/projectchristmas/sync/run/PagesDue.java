package org.projectchristmas.sync.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which product pages are to be read: those never read or asked for, and those read before a time.
 *
 * @param onlyYear only this listing year; null for all
 * @param readBefore {@link Instant#EPOCH} for none but those never read
 */
record PagesDue(@Nullable Integer onlyYear, Instant readBefore) {
    String text() {
        return (onlyYear == null ? "of all years" : "of " + onlyYear) + " before " + readBefore;
    }
}

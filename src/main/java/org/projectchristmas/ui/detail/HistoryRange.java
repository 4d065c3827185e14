package org.projectchristmas.ui.detail;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far back a history is shown. */
enum HistoryRange {
    MONTH(Period.ofMonths(1)),
    QUARTER(Period.ofMonths(3)),
    YEAR(Period.ofYears(1)),
    ALL(null);

    private final @Nullable Period length;

    HistoryRange(@Nullable Period length) {
        this.length = length;
    }

    /** Where it begins; the beginning of time for all. */
    Instant from(Instant end) {
        return length == null
                ? Instant.MIN
                : end.atOffset(ZoneOffset.UTC).minus(length).toInstant();
    }

    /** The ranges that show something else than the others: those that begin after the history did, and all of it. */
    static Set<HistoryRange> worthwhile(Instant first, Instant end) {
        var ranges = EnumSet.of(ALL);
        for (HistoryRange range : values()) {
            if (range.from(end).isAfter(first)) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    /** The stable word for texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

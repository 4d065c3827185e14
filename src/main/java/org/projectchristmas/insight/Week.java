package org.projectchristmas.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seven days of a calendar, the last of them today.
 *
 * @param zone whose midnights divide the days
 */
public record Week(LocalDate first, ZoneId zone) {
    private static final int DAYS = 7;

    /** @param clock tells the time and the zone */
    public static Week endingToday(Clock clock) {
        return new Week(LocalDate.now(clock).minusDays(DAYS - 1), clock.getZone());
    }

    /** When it began. */
    public Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** Oldest first. */
    public List<LocalDate> days() {
        return IntStream.range(0, DAYS).mapToObj(first::plusDays).toList();
    }

    /** The day of a moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}

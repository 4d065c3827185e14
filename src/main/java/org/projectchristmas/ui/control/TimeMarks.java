package org.projectchristmas.ui.control;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times at which an axis can be marked: full seconds, minutes, hours or days as clocks show them.
 *
 * @param step from one mark to the next; a day may be an hour longer or shorter
 */
public record TimeMarks(Duration step, List<Instant> times) {
    private static final List<Duration> STEPS = Stream.of(
                    "PT1S", "PT2S", "PT5S", "PT10S", "PT15S", "PT30S", "PT1M", "PT2M", "PT5M", "PT10M", "PT15M",
                    "PT30M", "PT1H", "PT2H", "PT3H", "PT4H", "PT6H", "PT12H", "P1D", "P2D", "P7D", "P14D", "P28D")
            .map(Duration::parse)
            .toList();

    public TimeMarks {
        times = List.copyOf(times);
    }

    /**
     * The marks from one time to a later one.
     *
     * @param most about how many there may be, from 1
     */
    public static TimeMarks between(Instant from, Instant to, ZoneId zone, int most) {
        long span = Duration.between(from, to).toMillis();
        Duration step = STEPS.stream()
                .filter(each -> span / each.toMillis() <= most)
                .findFirst()
                .orElse(STEPS.getLast());
        var times = new ArrayList<Instant>();
        ZonedDateTime at = from.atZone(zone).truncatedTo(ChronoUnit.DAYS);
        boolean isDays = step.toDays() > 0;
        if (!isDays) {
            long behind = Duration.between(at, from.atZone(zone)).toMillis() / step.toMillis();
            at = at.plus(step.multipliedBy(behind));
        }
        while (!at.toInstant().isAfter(to)) {
            if (!at.toInstant().isBefore(from)) {
                times.add(at.toInstant());
            }
            at = isDays ? at.plusDays(step.toDays()) : at.plus(step);
        }
        return new TimeMarks(step, times);
    }
}

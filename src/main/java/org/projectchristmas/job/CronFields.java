package org.projectchristmas.job;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;

/**
 * The five fields of a crontab line: minute, hour, day of month, month, day of week (0 and 7 are Sunday). A field is {@code *}, a
 * number, a range {@code 1-5}, steps {@code *}{@code /15}, or several of these with commas. As in Unix, a day counts if either of two
 * restricted day fields names it.
 */
public final class CronFields {
    /** A leap day that falls on one weekday may be so many years away. */
    private static final int YEARS_AHEAD = 41;

    private final String text;
    private final BitSet minutes;
    private final BitSet hours;
    private final BitSet days;
    private final BitSet months;
    private final BitSet weekdays;
    private final boolean anyTime;
    private final boolean anyDay;
    private final boolean anyWeekday;

    private CronFields(String[] fields) {
        text = String.join(" ", fields);
        minutes = field("minute", fields[0], 0, 59);
        hours = field("hour", fields[1], 0, 23);
        days = field("day of month", fields[2], 1, 31);
        months = field("month", fields[3], 1, 12);
        weekdays = field("day of week", fields[4], 0, 7);
        if (weekdays.get(0)) {
            weekdays.set(7);
        }
        anyTime = fields[0].startsWith("*") || fields[1].startsWith("*");
        anyDay = fields[2].startsWith("*");
        anyWeekday = fields[4].startsWith("*");
    }

    /** @throws IllegalArgumentException if a field is missing or says something impossible */
    static CronFields parse(String expression) {
        String[] fields = expression.strip().split("\\s+", -1);
        if (fields.length != 5) {
            throw new IllegalArgumentException(
                    "a cron schedule has five fields (minute, hour, day of month, month, day of week), not \""
                            + expression + "\"");
        }
        return new CronFields(fields);
    }

    /**
     * The first minute after this time that the fields name. One that the clocks skip is as much later as they skip, unless the fields
     * name minutes or hours by {@code *}: then others come soon enough.
     */
    Optional<ZonedDateTime> nextAfter(ZonedDateTime time) {
        ZonedDateTime earliest = time.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        LocalDate last = earliest.toLocalDate().plusYears(YEARS_AHEAD);
        for (LocalDate day = earliest.toLocalDate(); day.isBefore(last); day = day.plusDays(1)) {
            if (names(day)) {
                Optional<ZonedDateTime> found = firstOf(day, earliest);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ZonedDateTime> firstOf(LocalDate day, ZonedDateTime earliest) {
        for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            for (int minute = minutes.nextSetBit(0); minute >= 0; minute = minutes.nextSetBit(minute + 1)) {
                ZonedDateTime at = day.atTime(hour, minute).atZone(earliest.getZone());
                boolean wasSkipped = at.getHour() != hour || at.getMinute() != minute;
                if (!(wasSkipped && anyTime) && !at.isBefore(earliest)) {
                    return Optional.of(at);
                }
            }
        }
        return Optional.empty();
    }

    private boolean names(LocalDate day) {
        if (!months.get(day.getMonthValue())) {
            return false;
        }
        boolean dayOfMonth = days.get(day.getDayOfMonth());
        boolean dayOfWeek = weekdays.get(day.getDayOfWeek().getValue());
        return anyDay || anyWeekday ? dayOfMonth && dayOfWeek : dayOfMonth || dayOfWeek;
    }

    private static BitSet field(String name, String field, int least, int most) {
        var set = new BitSet();
        for (String part : field.split(",", -1)) {
            String[] stepped = part.split("/", 2);
            String[] ends = stepped[0].equals("*")
                    ? new String[] {String.valueOf(least), String.valueOf(most)}
                    : stepped[0].split("-", 2);
            int from = number(name, field, ends[0], least, most);
            int to = ends.length > 1 ? number(name, field, ends[1], least, most) : stepped.length > 1 ? most : from;
            int step = stepped.length > 1 ? number(name, field, stepped[1], 1, most) : 1;
            if (to < from) {
                throw impossible(name, field, least, most);
            }
            for (int each = from; each <= to; each += step) {
                set.set(each);
            }
        }
        return set;
    }

    private static int number(String name, String field, String text, int least, int most) {
        if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw impossible(name, field, least, most);
        }
        return Integer.parseInt(text);
    }

    private static IllegalArgumentException impossible(String name, String field, int least, int most) {
        return new IllegalArgumentException(
                "the %s of a cron schedule is *, a number from %d to %d, a range, steps or a list, not %s"
                        .formatted(name, least, most, field));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CronFields fields && fields.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}

package org.projectchristmas.ui.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.projectchristmas.job.Schedule;

/**
 * A schedule as it is being written: what stands in the fields, of every kind, so that changing one's mind loses nothing.
 *
 * @param amount how many of the unit, as typed
 * @param time such as {@code 09:30}, as typed
 * @param cron five fields, as typed
 * @param zone of the time and of the cron expression, as typed
 */
record ScheduleDraft(Kind kind, String amount, Unit unit, String time, String cron, String zone) {
    /** The kinds of schedules. */
    enum Kind {
        EVERY,
        DAILY,
        CRON,
        CONTINUOUSLY,
        OFF
    }

    /** The units of an interval. */
    enum Unit {
        MINUTES(Duration.ofMinutes(1)),
        HOURS(Duration.ofHours(1)),
        DAYS(Duration.ofDays(1));

        private final Duration length;

        Unit(Duration length) {
            this.length = length;
        }

        /** The largest in which the interval is a whole number. */
        static Unit of(Duration interval) {
            return isWhole(interval, DAYS) ? DAYS : isWhole(interval, HOURS) ? HOURS : MINUTES;
        }

        private static boolean isWhole(Duration interval, Unit unit) {
            return interval.toMillis() % unit.length.toMillis() == 0;
        }

        long of(Duration interval, boolean roundedUp) {
            return interval.plus(roundedUp ? length.minusMillis(1) : Duration.ZERO)
                    .dividedBy(length);
        }
    }

    /** What the fields say. */
    sealed interface Reading {}

    /** They say this. */
    record Good(Schedule schedule) implements Reading {}

    /** @param problem the key of the sentence that says what is wrong */
    record Bad(String problem) implements Reading {}

    /** @param here the zone that a kind without one has in its field */
    static ScheduleDraft of(Schedule schedule, ZoneId here) {
        var usual = new ScheduleDraft(Kind.OFF, "1", Unit.HOURS, "03:30", "30 3 * * *", here.toString());
        return switch (schedule) {
            case Schedule.Off() -> usual;
            case Schedule.Continuously() -> usual.with(Kind.CONTINUOUSLY);
            case Schedule.Every(Duration interval) -> {
                Unit unit = Unit.of(interval);
                yield new ScheduleDraft(
                        Kind.EVERY, String.valueOf(unit.of(interval, true)), unit, usual.time, usual.cron, usual.zone);
            }
            case Schedule.DailyAt(LocalTime at, ZoneId zone) ->
                new ScheduleDraft(Kind.DAILY, usual.amount, usual.unit, at.toString(), usual.cron, zone.toString());
            case Schedule.Cron(var fields, ZoneId zone) ->
                new ScheduleDraft(Kind.CRON, usual.amount, usual.unit, usual.time, fields.toString(), zone.toString());
        };
    }

    ScheduleDraft with(Kind other) {
        return new ScheduleDraft(other, amount, unit, time, cron, zone);
    }

    Reading read() {
        return switch (kind) {
            case OFF -> new Good(new Schedule.Off());
            case CONTINUOUSLY -> new Good(new Schedule.Continuously());
            case EVERY -> every();
            case DAILY -> daily();
            case CRON -> cronLine();
        };
    }

    private Reading every() {
        try {
            return new Good(Schedule.every(unit.length.multipliedBy(Integer.parseInt(amount.strip()))));
        } catch (IllegalArgumentException e) {
            return new Bad("schedule.problem.interval");
        }
    }

    private Reading daily() {
        LocalTime at;
        try {
            String typed = time.strip();
            at = LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeException e) {
            return new Bad("schedule.problem.time");
        }
        try {
            return new Good(Schedule.dailyAt(at, ZoneId.of(zone.strip())));
        } catch (DateTimeException e) {
            return new Bad("schedule.problem.zone");
        }
    }

    private Reading cronLine() {
        try {
            return new Good(Schedule.cron(cron, ZoneId.of(zone.strip())));
        } catch (DateTimeException e) {
            return new Bad("schedule.problem.zone");
        } catch (IllegalArgumentException e) {
            return new Bad("schedule.problem.cron");
        }
    }
}

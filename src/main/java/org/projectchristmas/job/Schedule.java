package org.projectchristmas.job;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.projectchristmas.common.Bounds;

/** When something recurs. Its text is what {@link #parse} reads. */
public sealed interface Schedule {
    /** The first time after this one; empty if there is none. */
    Optional<Instant> nextAfter(Instant time);

    /** @param interval 1 minute to 365 days */
    record Every(Duration interval) implements Schedule {
        public Every {
            Bounds.check("schedule", interval, Duration.ofMinutes(1), Duration.ofDays(365));
        }

        @Override
        public Optional<Instant> nextAfter(Instant time) {
            return Optional.of(time.plus(interval));
        }

        @Override
        public String toString() {
            return "every " + interval;
        }
    }

    /** Once a day; on a day on which the clocks skip this time, as much later as they skip. */
    record DailyAt(LocalTime at, ZoneId zone) implements Schedule {
        @Override
        public Optional<Instant> nextAfter(Instant time) {
            Instant today =
                    time.atZone(zone).toLocalDate().atTime(at).atZone(zone).toInstant();
            return Optional.of(
                    today.isAfter(time)
                            ? today
                            : time.atZone(zone)
                                    .toLocalDate()
                                    .plusDays(1)
                                    .atTime(at)
                                    .atZone(zone)
                                    .toInstant());
        }

        @Override
        public String toString() {
            return "daily " + at + " " + zone;
        }
    }

    /** As the five fields of a Unix crontab say: minute, hour, day of month, month, day of week. */
    record Cron(CronFields fields, ZoneId zone) implements Schedule {
        @Override
        public Optional<Instant> nextAfter(Instant time) {
            return fields.nextAfter(time.atZone(zone)).map(each -> each.toInstant());
        }

        @Override
        public String toString() {
            return "cron " + fields + " " + zone;
        }
    }

    static Schedule every(Duration interval) {
        return new Every(interval);
    }

    static Schedule dailyAt(LocalTime at, ZoneId zone) {
        return new DailyAt(at, zone);
    }

    /** @throws IllegalArgumentException if the expression is none */
    static Schedule cron(String expression, ZoneId zone) {
        return new Cron(CronFields.parse(expression), zone);
    }

    /**
     * Reads {@code every PT1H}, {@code daily 09:30 Europe/Berlin} or {@code cron 0 3 * * 1-5 Europe/Berlin}.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static Schedule parse(String text) {
        String[] words = text.strip().split("\\s+", -1);
        try {
            if (words.length == 2 && words[0].equals("every")) {
                return every(Duration.parse(words[1]));
            }
            if (words.length == 3 && words[0].equals("daily")) {
                return dailyAt(LocalTime.parse(words[1]), ZoneId.of(words[2]));
            }
            if (words.length == 7 && words[0].equals("cron")) {
                String fields = String.join(" ", words[1], words[2], words[3], words[4], words[5]);
                return cron(fields, ZoneId.of(words[6]));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a schedule: " + text + " (" + e.getMessage() + ")", e);
        }
        throw new IllegalArgumentException(
                "a schedule is \"every PT1H\", \"daily 09:30 Europe/Berlin\" or \"cron 0 3 * * 1-5 Europe/Berlin\", not \""
                        + text + "\"");
    }
}

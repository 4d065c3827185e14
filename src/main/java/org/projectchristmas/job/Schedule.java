package org.projectchristmas.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.projectchristmas.common.Bounds;

/** When something recurs. Its text is what {@link #parse} reads. */
public sealed interface Schedule {
    String OFF = "off";
    String CONTINUOUSLY = "continuously";
    /** What {@link #parse} reads, for a message. */
    String EXPECTED =
            "\"off\", \"continuously\", \"every PT1H\" (a minute or more), \"daily 09:30 Europe/Berlin\" or \"cron 0 3 * * 1-5 Europe/Berlin\"";

    /** The first time after this one; empty if there is none. */
    Optional<Instant> nextAfter(Instant time);

    /** The first times after this one: fewer than asked for if there are no more. */
    default List<Instant> upcoming(Instant after, int count) {
        return Stream.iterate(nextAfter(after), Optional::isPresent, time -> time.flatMap(this::nextAfter))
                .flatMap(Optional::stream)
                .limit(count)
                .toList();
    }

    /** Never. */
    record Off() implements Schedule {
        @Override
        public Optional<Instant> nextAfter(Instant time) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return OFF;
        }
    }

    /**
     * Whenever there is something to do and nobody else is at it: looked for every {@link #LOOK}. Only for jobs that can tell
     * ({@link JobFunction#tellsWork}).
     */
    record Continuously() implements Schedule {
        public static final Duration LOOK = Duration.ofMinutes(1);

        @Override
        public Optional<Instant> nextAfter(Instant time) {
            return Optional.of(time.plus(LOOK));
        }

        @Override
        public String toString() {
            return CONTINUOUSLY;
        }
    }

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
     * Reads {@code off}, {@code continuously}, {@code every PT1H}, {@code daily 09:30 Europe/Berlin} or {@code cron 0 3 * * 1-5
     * Europe/Berlin}.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static Schedule parse(String text) {
        return ScheduleText.read(text);
    }

    /**
     * Like {@link #parse(String)}, of what a person wrote: a zone that is left out is the one given.
     *
     * @throws IllegalArgumentException as there
     */
    static Schedule parse(String text, ZoneId zone) {
        String[] words = text.strip().split("\\s+", -1);
        boolean lacksZone =
                (words[0].equals("daily") && words.length == 2) || (words[0].equals("cron") && words.length == 6);
        return parse(lacksZone ? text.strip() + " " + zone : text);
    }
}

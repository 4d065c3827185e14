package org.projectchristmas.catalog.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From one moment, included, to another, excluded.
 *
 * @param from null for no beginning
 * @param to null for no end
 * @param fromMillis {@code from} in milliseconds since 1970, as it was when the query was read
 * @param toMillis {@code to}, likewise
 */
public record TimeRange(@Nullable Edge from, @Nullable Edge to, long fromMillis, long toMillis) {

    static TimeRange of(@Nullable Edge from, @Nullable Edge to, Instant now, ZoneId zone) {
        return new TimeRange(
                from,
                to,
                from == null ? Long.MIN_VALUE : from.at(now, zone).toEpochMilli(),
                to == null ? Long.MAX_VALUE : to.at(now, zone).toEpochMilli());
    }

    /** A moment as it was written. */
    public sealed interface Edge {
        Instant at(Instant now, ZoneId zone);
    }

    /** So long before now. */
    record Ago(int count, Unit unit) implements Edge {
        @Override
        public Instant at(Instant now, ZoneId zone) {
            return now.atZone(zone).minus(unit.times(count)).toInstant();
        }

        @Override
        public String toString() {
            return count + unit.letter();
        }
    }

    /** The beginning of today, or of a day before it. */
    record Midnight(int daysAgo) implements Edge {
        @Override
        public Instant at(Instant now, ZoneId zone) {
            return now.atZone(zone)
                    .toLocalDate()
                    .minusDays(daysAgo)
                    .atStartOfDay(zone)
                    .toInstant();
        }
    }

    /** The beginning of a day. */
    record Day(LocalDate date) implements Edge {
        @Override
        public Instant at(Instant now, ZoneId zone) {
            return date.atStartOfDay(zone).toInstant();
        }
    }

    /** What ages are counted in. */
    enum Unit {
        H,
        D,
        W,
        M,
        Y;

        String letter() {
            return name().toLowerCase(Locale.ROOT);
        }

        TemporalAmount times(int count) {
            return switch (this) {
                case H -> java.time.Duration.of(count, ChronoUnit.HOURS);
                case D -> Period.ofDays(count);
                case W -> Period.ofWeeks(count);
                case M -> Period.ofMonths(count);
                case Y -> Period.ofYears(count);
            };
        }
    }
}

package org.projectchristmas.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.projectchristmas.job.Parameter;

/** A beginning as it is written on a command line. */
final class Since {
    private static final Pattern SHORT = Pattern.compile("([0-9]{1,6})([smhd])");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Since() {}

    /**
     * Reads {@code 90m}, {@code 24h}, {@code 7d}, {@code PT90M} or {@code 2026-11-23T08:00:00Z}.
     *
     * @throws UsageException if it is none of them
     */
    static Instant parse(String option, String text, Instant now) throws UsageException {
        Matcher words = SHORT.matcher(text);
        try {
            if (words.matches()) {
                long amount = Long.parseLong(words.group(1));
                return within(now.minus(
                        switch (words.group(2)) {
                            case "s" -> Duration.ofSeconds(amount);
                            case "m" -> Duration.ofMinutes(amount);
                            case "h" -> Duration.ofHours(amount);
                            default -> Duration.ofDays(amount);
                        }));
            }
            return within(text.startsWith("P") ? now.minus(Duration.parse(text)) : Instant.parse(text));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException _) {
            throw new UsageException(option
                    + " must be a time back from now, such as 24h, 90m or 7d, or a time such as 2026-11-23T08:00:00Z, not "
                    + text + ".");
        }
    }

    /** The same, if a function would take it, too. */
    private static Instant within(Instant instant) {
        return Instant.parse(Parameter.Type.INSTANT.canonical(instant.toString()));
    }

    /**
     * Reads what {@link #parse(String, String, Instant)} reads, and {@code today}, {@code yesterday} and {@code 2026-11-20}.
     *
     * @param now in the person's own zone, by whose midnight a day begins
     * @throws UsageException if it is none of them
     */
    static Instant parse(String option, String text, ZonedDateTime now) throws UsageException {
        return switch (text) {
            case "today" -> midnight(now.toLocalDate(), now);
            case "yesterday" -> midnight(now.toLocalDate().minusDays(1), now);
            default -> DAY.matcher(text).matches() ? day(option, text, now) : parse(option, text, now.toInstant());
        };
    }

    private static Instant day(String option, String text, ZonedDateTime now) throws UsageException {
        try {
            return midnight(LocalDate.parse(text), now);
        } catch (DateTimeException _) {
            throw new UsageException(option + " must be a day of the calendar, such as 2026-11-20, not " + text + ".");
        }
    }

    private static Instant midnight(LocalDate day, ZonedDateTime now) {
        return day.atStartOfDay(now.getZone()).toInstant();
    }
}

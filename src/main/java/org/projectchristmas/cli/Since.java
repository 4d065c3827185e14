package org.projectchristmas.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A beginning as it is written on a command line. */
final class Since {
    private static final Pattern SHORT = Pattern.compile("([0-9]{1,6})([smhd])");

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
                return now.minus(
                        switch (words.group(2)) {
                            case "s" -> Duration.ofSeconds(amount);
                            case "m" -> Duration.ofMinutes(amount);
                            case "h" -> Duration.ofHours(amount);
                            default -> Duration.ofDays(amount);
                        });
            }
            return text.startsWith("P") ? now.minus(Duration.parse(text)) : Instant.parse(text);
        } catch (DateTimeException | ArithmeticException _) {
            throw new UsageException(option
                    + " must be a time back from now, such as 24h, 90m or 7d, or a time such as 2026-11-23T08:00:00Z, not "
                    + text + ".");
        }
    }
}

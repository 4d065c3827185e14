package org.projectchristmas.integration;

import java.time.DateTimeException;
import java.time.Duration;
import org.projectchristmas.common.Bounds;

/** When a shop is refreshed without being asked to. */
public sealed interface Schedule {
    /** Never. */
    record Off() implements Schedule {
        @Override
        public String toString() {
            return "off";
        }
    }

    /**
     * Again and again.
     *
     * @param time from the end of one refresh to the start of the next, 1 minute to 365 days
     */
    record Every(Duration time) implements Schedule {
        public Every {
            Bounds.check("schedule", time, Duration.ofMinutes(1), Duration.ofDays(365));
        }

        @Override
        public String toString() {
            return time.toString();
        }
    }

    /**
     * Reads {@code off} or an ISO 8601 duration.
     *
     * @throws DateTimeException if it is neither
     * @throws IllegalArgumentException if the time is out of range
     */
    static Schedule parse(String text) {
        return text.equals("off") ? new Off() : new Every(Duration.parse(text));
    }
}

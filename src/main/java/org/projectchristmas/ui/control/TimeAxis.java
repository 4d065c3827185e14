package org.projectchristmas.ui.control;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * The time that a chart covers.
 *
 * @param to later than from
 * @param marks where the axis says what time it is, in order
 * @param text writes a time beside the mouse
 */
public record TimeAxis(Instant from, Instant to, List<Mark> marks, Function<Instant, String> text) {
    public TimeAxis {
        marks = List.copyOf(marks);
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(to + " is not after " + from);
        }
    }

    /** A time and how it is written. */
    public record Mark(Instant at, String text) {}

    /** Where a time lies, from 0 at the beginning to 1 at the end; beyond both if it is outside. */
    double share(Instant at) {
        return (double) (at.toEpochMilli() - from.toEpochMilli()) / (to.toEpochMilli() - from.toEpochMilli());
    }

    /** The time at a share of the axis. */
    Instant at(double share) {
        return from.plusMillis(Math.round(share * (to.toEpochMilli() - from.toEpochMilli())));
    }
}

package org.projectchristmas.ui.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.projectchristmas.ui.control.TimeAxis;
import org.projectchristmas.ui.control.TimeMarks;
import org.projectchristmas.ui.fx.Formats;

/** Marks axes with times as short as their distance allows. */
record Axes(Formats formats, ZoneId zone) {
    private static final int MARKS = 7;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** An axis from one time to a later one. */
    TimeAxis between(Instant from, Instant to) {
        TimeMarks marks = TimeMarks.between(from, to, zone, MARKS);
        List<TimeAxis.Mark> written = marks.times().stream()
                .map(each -> new TimeAxis.Mark(each, text(each, marks.step())))
                .toList();
        boolean isLong = Duration.between(from, to).compareTo(DAY) > 0;
        boolean isFine = marks.step().compareTo(MINUTE) < 0;
        return new TimeAxis(
                from, to, written, isLong ? formats::dayTime : isFine ? formats::clockSeconds : formats::clock);
    }

    private String text(Instant time, Duration step) {
        if (step.compareTo(DAY) >= 0) {
            return formats.day(time);
        }
        return step.compareTo(MINUTE) < 0 ? formats.clockSeconds(time) : formats.clock(time);
    }
}

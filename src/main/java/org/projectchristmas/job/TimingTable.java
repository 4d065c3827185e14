package org.projectchristmas.job;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The {@link Timings} since the program's start, in memory: a line per function. */
public final class TimingTable implements Timings {
    private final Map<FunctionName, Line> lines = new ConcurrentHashMap<>();

    /** How often a function ended and failed, and how long that took. */
    public record Line(long count, long failed, Duration total, Duration longest) {
        private Line plus(Line other) {
            return new Line(
                    count + other.count,
                    failed + other.failed,
                    total.plus(other.total),
                    longest.compareTo(other.longest) > 0 ? longest : other.longest);
        }
    }

    @Override
    public void record(FunctionName function, Duration duration, boolean succeeded) {
        lines.merge(function, new Line(1, succeeded ? 0 : 1, duration, duration), Line::plus);
    }

    /** By ascending name. */
    public Map<FunctionName, Line> lines() {
        return new TreeMap<>(lines);
    }
}

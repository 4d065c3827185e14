package org.projectchristmas.ui.speed;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Takes down how long things took since the program started. Safe for use by many threads; a record takes well under a microsecond. */
public final class Speedometer {
    private static final long LONGEST = TimeUnit.HOURS.toMicros(1);

    private final Map<Figure, Histogram> taken = new EnumMap<>(Figure.class);

    /** @param took anything above an hour counts as an hour */
    public synchronized void record(Figure figure, Duration took) {
        long micros = Math.clamp(took.toNanos() / 1_000, 1, LONGEST);
        taken.computeIfAbsent(figure, _ -> new Histogram(LONGEST, 2)).recordValue(micros);
    }

    /** What was measured; empty if nothing was. */
    public synchronized Optional<Measured> of(Figure figure) {
        return Optional.ofNullable(taken.get(figure))
                .map(each -> new Measured(
                        each.getTotalCount(),
                        micros(each.getValueAtPercentile(50)),
                        micros(each.getValueAtPercentile(95)),
                        micros(each.getMaxValue())));
    }

    private static Duration micros(long value) {
        return Duration.of(value, ChronoUnit.MICROS);
    }

    /**
     * The samples of one figure, within one percent.
     *
     * @param count how many there are, at least one
     * @param median half of them took no longer
     * @param slow 95 of a hundred took no longer
     */
    public record Measured(long count, Duration median, Duration slow, Duration longest) {}
}

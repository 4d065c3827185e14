package org.projectchristmas.metrics;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import org.HdrHistogram.Histogram;

/** Times from 1 µs to an hour; what is longer counts as an hour. Not safe for threads by itself. */
final class LatencyHistogram {
    private static final long LONGEST_MICROS = Duration.ofHours(1).toNanos() / 1000;

    private final Histogram micros;

    /** @param digits how many digits of a time are kept */
    LatencyHistogram(int digits) {
        micros = new Histogram(LONGEST_MICROS, digits);
    }

    void record(Duration time) {
        micros.recordValue(Math.clamp(time.toNanos() / 1000, 0, LONGEST_MICROS));
    }

    void add(LatencyHistogram other) {
        micros.add(other.micros);
    }

    /** @param part of what was added before */
    void subtract(LatencyHistogram part) {
        micros.subtract(part.micros);
    }

    /** Adds what {@link #encoded} wrote, of a histogram of any number of digits. */
    void add(byte[] encoded) {
        micros.add(Histogram.decodeFromByteBuffer(ByteBuffer.wrap(encoded), 0));
    }

    /** Some hundred bytes; equal for equal counts. */
    byte[] encoded() {
        var buffer = ByteBuffer.allocate(micros.getNeededByteBufferCapacity());
        int length = micros.encodeIntoByteBuffer(buffer);
        return Arrays.copyOf(buffer.array(), length);
    }

    boolean isUsed() {
        return micros.getTotalCount() > 0;
    }

    void clear() {
        micros.reset();
    }

    LatencySummary summary() {
        return isUsed()
                ? new LatencySummary(
                        micros.getTotalCount(),
                        percentile(50),
                        percentile(90),
                        percentile(95),
                        percentile(99),
                        percentile(100))
                : LatencySummary.NONE;
    }

    private Duration percentile(double percent) {
        return Duration.ofNanos(micros.getValueAtPercentile(percent) * 1000);
    }
}

package org.projectchristmas.metrics;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * How long many things took: their number, and any percentile of them within one percent. Sums of these are as exact as their parts,
 * so that an hour's percentiles come from its minutes'. A few hundred bytes, however many times went in. Immutable.
 */
public final class Latencies {
    /** How many digits of a time are kept. */
    static final int DIGITS = 2;

    public static final Latencies NONE = new Latencies(new byte[0]);

    private final byte[] encoded;

    private Latencies(byte[] encoded) {
        this.encoded = encoded;
    }

    public static Latencies of(Collection<Duration> times) {
        var histogram = new LatencyHistogram(DIGITS);
        times.forEach(histogram::record);
        return of(histogram);
    }

    static Latencies of(LatencyHistogram histogram) {
        return histogram.isUsed() ? new Latencies(histogram.encoded()) : NONE;
    }

    /** Takes what {@link #encoded} gave. */
    public static Latencies decoded(byte[] encoded) {
        return encoded.length == 0 ? NONE : new Latencies(encoded.clone());
    }

    public static Latencies sum(Collection<Latencies> parts) {
        List<Latencies> used = parts.stream().filter(each -> !each.isEmpty()).toList();
        return used.size() == 1 ? used.getFirst() : of(histogram(used));
    }

    private static LatencyHistogram histogram(Collection<Latencies> parts) {
        var histogram = new LatencyHistogram(DIGITS);
        parts.forEach(each -> histogram.add(each.encoded));
        return histogram;
    }

    public Latencies plus(Latencies other) {
        return sum(List.of(this, other));
    }

    public boolean isEmpty() {
        return encoded.length == 0;
    }

    public LatencySummary summary() {
        return isEmpty() ? LatencySummary.NONE : histogram(List.of(this)).summary();
    }

    /** The form in which it is stored; none for no times at all. */
    public byte[] encoded() {
        return encoded.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Latencies latencies && Arrays.equals(encoded, latencies.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return summary().toString();
    }
}

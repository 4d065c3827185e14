package org.projectchristmas.sample.goods;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A stream of choices that is the same for the same salts, on every machine. */
public final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The stream that belongs to these salts; the salts must have a stable hash code (strings, numbers). */
    public static Dice of(long seed, Object... salts) {
        long state = mix(seed + GOLDEN);
        for (Object salt : salts) {
            state = mix(state * 31 + salt.hashCode() + GOLDEN);
        }
        return new Dice(state);
    }

    public long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** From 0 to {@code bound} - 1. */
    public int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** From {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** From 0 to just under 1. */
    public double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    public boolean chance(double probability) {
        return fraction() < probability;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** The things in an order that depends on nothing but what {@code salted} gives for each. */
    public static <T> List<T> shuffle(Collection<T> things, Function<T, Dice> salted) {
        record Drawn<T>(long number, T thing) {}
        return things.stream()
                .map(thing -> new Drawn<>(salted.apply(thing).next(), thing))
                .sorted(Comparator.comparingLong(Drawn::number))
                .map(Drawn::thing)
                .toList();
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}

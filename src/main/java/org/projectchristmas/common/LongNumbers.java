package org.projectchristmas.common;

import java.util.Arrays;

/** Gives each different number of 64 bits a small one: 0, 1, 2 and so on, in the order in which they come. Not safe for several threads. */
public final class LongNumbers {
    private static final int NONE = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** Places by hash; each holds a small number, plus one. */
    private int[] places = new int[1 << 10];

    private long[] values = new long[1 << 9];
    private int size;

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The number with a small one. */
    public long value(int number) {
        return values[number];
    }

    /** The small number of a number, which it gets now if it has none. */
    public int of(long value) {
        int place = place(value);
        if (places[place] != 0) {
            return places[place] - 1;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            places = new int[places.length * 2];
            for (int number = 0; number < size; number++) {
                places[place(values[number])] = number + 1;
            }
            place = place(value);
        }
        values[size] = value;
        places[place] = ++size;
        return size - 1;
    }

    /** The small number of a number, or -1 if it has none. */
    public int find(long value) {
        int place = place(value);
        return places[place] == 0 ? NONE : places[place] - 1;
    }

    /** Where a number is, or the empty place where it would be. */
    private int place(long value) {
        int mask = places.length - 1;
        int place = (int) (value * MIX >>> 32) & mask;
        while (places[place] != 0 && values[places[place] - 1] != value) {
            place = place + 1 & mask;
        }
        return place;
    }
}

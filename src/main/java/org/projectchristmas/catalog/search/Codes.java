package org.projectchristmas.catalog.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Small numbers for values that repeat: shops, currencies, series. Written by one thread, read by many. */
final class Codes<T> {
    private final Map<T, Integer> codes = new ConcurrentHashMap<>();
    private volatile Object[] values = new Object[16];
    private volatile int size;

    int codeOf(T value) {
        Integer known = codes.get(value);
        if (known != null) {
            return known;
        }
        int code = size;
        if (code == values.length) {
            values = Arrays.copyOf(values, code * 2);
        }
        values[code] = value;
        codes.put(value, code);
        size = code + 1;
        return code;
    }

    @SuppressWarnings("unchecked") // only codeOf writes
    T value(long code) {
        return (T) values[(int) code];
    }

    /** The code of a value, or -1 if it is not here. */
    int find(T value) {
        return codes.getOrDefault(value, -1);
    }

    /** For each code the place of its value in an order; equal ones share a place. */
    int[] ranks(Comparator<? super T> order) {
        int known = size;
        var codesInOrder = IntStream.range(0, known)
                .boxed()
                .sorted((one, other) -> order.compare(value(one), value(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[known];
        int rank = 0;
        for (int at = 0; at < known; at++) {
            if (at > 0 && order.compare(value(codesInOrder[at - 1]), value(codesInOrder[at])) < 0) {
                rank++;
            }
            ranks[codesInOrder[at]] = rank;
        }
        return ranks;
    }

    int size() {
        return size;
    }
}

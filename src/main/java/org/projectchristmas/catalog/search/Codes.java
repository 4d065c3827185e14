package org.projectchristmas.catalog.search;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    int size() {
        return size;
    }
}

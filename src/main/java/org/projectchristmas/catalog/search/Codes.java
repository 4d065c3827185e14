package org.projectchristmas.catalog.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Small numbers for values of which there are few: shops, currencies. Written by one thread, read by many. */
final class Codes<T> {
    private final Map<T, Integer> codes = new HashMap<>();
    private final List<T> values = new CopyOnWriteArrayList<>();

    int codeOf(T value) {
        return codes.computeIfAbsent(value, added -> {
            values.add(added);
            return values.size() - 1;
        });
    }

    T value(long code) {
        return values.get((int) code);
    }

    /** The code of a value that may not be here. */
    int find(T value) {
        return values.indexOf(value);
    }
}

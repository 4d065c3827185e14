package org.projectchristmas.ui.catalog;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of product ids. They are numbers counted up by the database, so pages of bits hold a million of them in little room. */
final class IdSet {
    private static final int BITS = 12;
    private static final int WORDS = 1 << (BITS - 6);

    private final Map<Long, long[]> pages = new HashMap<>();
    private long lastNumber;
    private long @Nullable [] lastPage;

    void add(long id) {
        long[] page = pages.computeIfAbsent(id >>> BITS, _ -> new long[WORDS]);
        page[word(id)] |= 1L << id;
    }

    boolean contains(long id) {
        long number = id >>> BITS;
        long[] page = lastPage;
        if (page == null || number != lastNumber) {
            page = pages.get(number);
            lastPage = page;
            lastNumber = number;
        }
        return page != null && (page[word(id)] >>> id & 1) != 0;
    }

    private static int word(long id) {
        return (int) (id >>> 6) & (WORDS - 1);
    }
}

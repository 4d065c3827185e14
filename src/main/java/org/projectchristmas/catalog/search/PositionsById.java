package org.projectchristmas.catalog.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where each product's newest row is. Ids are numbers counted up by the database, so pages of an array hold them well. */
final class PositionsById {
    static final int NONE = -1;

    private static final int BITS = 12;

    private final Map<Long, int[]> pages = new HashMap<>();
    private int size;

    /** Sets the position of a product and gives back the one before, or {@link #NONE}. */
    int put(long id, int position) {
        int[] page = pages.computeIfAbsent(id >>> BITS, _ -> {
            int[] fresh = new int[1 << BITS];
            Arrays.fill(fresh, NONE);
            return fresh;
        });
        int at = (int) id & ((1 << BITS) - 1);
        int before = page[at];
        page[at] = position;
        size += before == NONE ? 1 : 0;
        return before;
    }

    /** Takes a product out and gives back its position, or {@link #NONE}. */
    int remove(long id) {
        int[] page = pages.get(id >>> BITS);
        if (page == null) {
            return NONE;
        }
        int at = (int) id & ((1 << BITS) - 1);
        int before = page[at];
        page[at] = NONE;
        size -= before == NONE ? 0 : 1;
        return before;
    }

    /** How many products have a position. */
    int size() {
        return size;
    }
}

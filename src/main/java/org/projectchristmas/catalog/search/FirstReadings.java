package org.projectchristmas.catalog.search;

import java.time.Instant;
import java.util.Map;
import org.projectchristmas.common.VendorId;

/**
 * When each shop was first read through. What it had by then is new to the catalog, but not to the shop.
 *
 * @param ends without the shops that have not been read through so far
 */
record FirstReadings(Map<VendorId, Instant> ends) {
    static final FirstReadings NONE = new FirstReadings(Map.of());

    FirstReadings {
        ends = Map.copyOf(ends);
    }

    /** For each shop's code from when on a product must have come to count as recently added, in milliseconds. */
    long[] recent(Codes<VendorId> vendors, long since) {
        var from = new long[vendors.size()];
        for (int code = 0; code < from.length; code++) {
            Instant end = ends.get(vendors.value(code));
            from[code] = end == null ? since : Math.max(since, end.toEpochMilli() + 1);
        }
        return from;
    }
}

package org.projectchristmas.metrics;

import java.time.Instant;
import org.projectchristmas.common.VendorId;

/**
 * The requests to one shop that ended within one minute, hour or day.
 *
 * @param start where the minute, hour or day begins
 */
public record RequestBucket(VendorId vendor, Grain grain, Instant start, RequestFigures figures) {
    public RequestBucket {
        if (!grain.startOf(start).equals(start)) {
            throw new IllegalArgumentException("no " + grain + " begins at " + start);
        }
    }

    public Instant end() {
        return start.plus(grain.length());
    }

    /** The same requests as part of the coarser minute, hour or day. */
    public RequestBucket coarser() {
        return new RequestBucket(vendor, grain.coarser(), grain.coarser().startOf(start), figures);
    }
}

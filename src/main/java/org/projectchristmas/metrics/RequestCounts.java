package org.projectchristmas.metrics;

import java.util.List;

/** Where the requests of this process are counted until they are kept. */
public interface RequestCounts {
    /** What was counted since the last time, as parts of minutes; it is not given out again. */
    List<RequestBucket> take();
}

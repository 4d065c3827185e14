package org.projectchristmas.sync.run;

import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.Integration;

/**
 * A shop that is refreshed.
 *
 * @param concurrency how many of its pages are worked on at once, from 1
 */
public record Shop(Integration integration, int concurrency) {
    public Shop {
        if (concurrency < 1) {
            throw new IllegalArgumentException("a shop needs at least one worker, not " + concurrency);
        }
    }

    public VendorId vendor() {
        return integration.vendor();
    }
}

package org.projectchristmas.sync;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.projectchristmas.common.VendorId;

/** A refresh under way: the handle of whoever asked for it. */
public interface Refresh {
    /** Completes, never exceptionally, when every shop of the scope is done, failed or cancelled. */
    CompletableFuture<Outcome> outcome();

    /** Asks it to stop; noticed within a second, what is applied stays. */
    void cancel();

    /**
     * How a refresh ended.
     *
     * @param vendors the last progress of each shop in the scope
     * @param failures the pages that failed, at most 1,000
     */
    record Outcome(Map<VendorId, VendorProgress> vendors, List<VendorProgress.PageFailure> failures) {
        /** Whether every shop was read to the end without a failed page. */
        public boolean isComplete() {
            return failures.isEmpty()
                    && vendors.values().stream().allMatch(each -> each.state() == VendorProgress.State.DONE);
        }
    }
}

package org.projectchristmas.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.common.VendorId;

/** A refresh under way: the handle of whoever asked for it. */
public interface Refresh {
    /** Completes, never exceptionally, when every shop of the scope is done, failed or cancelled. */
    CompletableFuture<Outcome> outcome();

    /** The number of its job, under which its runs are remembered. */
    long rootJob();

    /** Asks it to stop; noticed within a second, what is applied stays. */
    void cancel();

    /**
     * How a refresh ended.
     *
     * @param vendors the last progress of each shop in the scope
     * @param failures the pages that failed, at most 1,000
     * @param ofCatalog what ended it where that was the catalog rather than a shop; such a failure is no page's, though it may be among
     *     those
     */
    record Outcome(
            Map<VendorId, VendorProgress> vendors,
            List<VendorProgress.PageFailure> failures,
            Optional<CatalogException> ofCatalog) {
        /** Of which the catalog was no hindrance. */
        public Outcome(Map<VendorId, VendorProgress> vendors, List<VendorProgress.PageFailure> failures) {
            this(vendors, failures, Optional.empty());
        }

        /** Whether somebody ended it, and with it perhaps the whole program. */
        public boolean isCancelled() {
            return vendors.values().stream().anyMatch(each -> each.state() == VendorProgress.State.CANCELLED);
        }

        /** Whether every shop was read to the end without a failed page. */
        public boolean isComplete() {
            return failures.isEmpty()
                    && vendors.values().stream().allMatch(each -> each.state() == VendorProgress.State.DONE);
        }
    }
}

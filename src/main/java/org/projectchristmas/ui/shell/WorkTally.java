package org.projectchristmas.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Overview;

/**
 * How far the work at all shops is together. A shop that is through with its part counts until all are: without it, the sums would
 * fall whenever one ends. Used by one thread.
 */
final class WorkTally {
    private final Map<VendorId, VendorProgress> covered = new LinkedHashMap<>();
    /** Pages of shops that were through, and were asked for more before the others ended. */
    private int earlier;

    private double share = -1;

    void show(Overview overview) {
        if (overview.vendors().stream().noneMatch(VendorProgress::isActive)) {
            covered.clear();
            earlier = 0;
            share = -1;
            return;
        }
        for (VendorProgress each : overview.vendors()) {
            VendorProgress before = covered.get(each.vendor());
            if (each.isActive() && before != null && !before.isActive()) {
                earlier += done(before);
            }
            if (each.isActive() || before != null) {
                covered.put(each.vendor(), each);
            }
        }
        // More pages are found on the way; whoever watches the bar is not to see it go back for that.
        share = Math.max(share, shareNow());
    }

    private double shareNow() {
        int total = total();
        boolean known = covered.values().stream()
                .filter(VendorProgress::isActive)
                .allMatch(each -> each.listings().total() + each.products().total() > 0);
        return total == 0 || !known ? -1 : Math.min(1, (double) done() / total);
    }

    private int sum(ToIntFunction<VendorProgress> pages) {
        return earlier + covered.values().stream().mapToInt(pages).sum();
    }

    private static int done(VendorProgress shop) {
        return shop.listings().done() + shop.products().done();
    }

    /** What a shop that was cancelled left unread is not to be done any more. */
    private static int total(VendorProgress shop) {
        return shop.isActive() ? shop.listings().total() + shop.products().total() : done(shop);
    }

    /** How many pages are read. */
    int done() {
        return sum(WorkTally::done);
    }

    /** How many pages are read or known to be due. */
    int total() {
        return sum(WorkTally::total);
    }

    /** From 0 to 1, never less than before in the same refresh; -1 while nobody knows how much there is to do. */
    double share() {
        return share;
    }
}

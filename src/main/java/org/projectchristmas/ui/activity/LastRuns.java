package org.projectchristmas.ui.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.Runs;

/** How each shop was read last, by this process or another, as far as that has come to an end. */
record LastRuns(Map<VendorId, PastRun> byShop) {
    static final LastRuns NONE = new LastRuns(Map.of());

    /** Newer ones than the last may still be under way. */
    private static final int FEW = 5;

    static LastRuns of(Runs runs, List<VendorId> shops) {
        var last = new HashMap<VendorId, PastRun>();
        for (VendorId shop : shops) {
            runs.newest(shop, FEW).stream()
                    .flatMap(each -> each.runs().stream())
                    .filter(PastRun::isFinished)
                    .findFirst()
                    .ifPresent(run -> last.put(shop, run));
        }
        return new LastRuns(last);
    }

    Optional<PastRun> of(VendorId shop) {
        return Optional.ofNullable(byShop.get(shop));
    }
}

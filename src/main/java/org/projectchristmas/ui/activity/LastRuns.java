package org.projectchristmas.ui.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.PastRun;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.VendorProgress.PageFailure;

/** How each shop was read last, by this process or another, as far as that has come to an end. */
record LastRuns(Map<VendorId, Last> byShop) {
    static final LastRuns NONE = new LastRuns(Map.of());

    /** Newer ones than the last may still be under way. */
    private static final int FEW = 5;

    private static final int FAILURES_SHOWN = 100;

    /**
     * The last run at a shop.
     *
     * @param failures the sentences of its failures, the newest first
     */
    record Last(PastRun run, List<String> failures) {}

    static LastRuns of(Runs runs, List<VendorId> shops) {
        var last = new HashMap<VendorId, Last>();
        for (VendorId shop : shops) {
            runs.newest(shop, FEW).stream()
                    .flatMap(each -> each.runs().stream())
                    .filter(PastRun::isFinished)
                    .findFirst()
                    .ifPresent(run -> last.put(shop, new Last(run, failures(runs, run))));
        }
        return new LastRuns(last);
    }

    private static List<String> failures(Runs runs, PastRun run) {
        return run.errors() == 0
                ? List.of()
                : runs.failures(run, FAILURES_SHOWN).reversed().stream()
                        .map(PageFailure::message)
                        .distinct()
                        .toList();
    }

    Optional<Last> of(VendorId shop) {
        return Optional.ofNullable(byShop.get(shop));
    }
}

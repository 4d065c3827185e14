package org.projectchristmas.sync.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.VendorProgress;

/** A refresh as the sum of its shops' runs. */
final class RunningRefresh implements Refresh {
    private static final int KEPT_FAILURES = 1_000;

    private final Map<ShopRun, ShopLane> runs;
    private final CompletableFuture<Outcome> outcome;

    /** @param runs the run of each shop, in the shops' order, with the lane it is in */
    RunningRefresh(Map<ShopRun, ShopLane> runs) {
        this.runs = runs;
        outcome = CompletableFuture.allOf(
                        runs.keySet().stream().map(ShopRun::ended).toArray(CompletableFuture[]::new))
                .thenApply(_ -> sum());
    }

    private Outcome sum() {
        var vendors = new LinkedHashMap<VendorId, VendorProgress>();
        runs.keySet().forEach(run -> vendors.put(run.progress().vendor(), run.progress()));
        return new Outcome(
                vendors,
                runs.keySet().stream()
                        .flatMap(run -> run.failures().stream())
                        .limit(KEPT_FAILURES)
                        .toList());
    }

    @Override
    public CompletableFuture<Outcome> outcome() {
        return outcome.copy();
    }

    @Override
    public void cancel() {
        runs.forEach((run, lane) -> lane.cancel(run));
    }
}

package org.projectchristmas.sync.run;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.common.Cancellation;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.PageFailure;
import org.projectchristmas.sync.VendorProgress.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One shop's part of a refresh, from its turn to its end: begun or taken up again, worked off, and closed in the store. */
final class ShopRun {
    private static final Logger LOG = LoggerFactory.getLogger(ShopRun.class);

    private final Shop shop;
    private final ShopScope scope;
    private final Workbench bench;
    private final RunControl control;
    private final RunTally tally;
    private final RunEvents events;
    private final CompletableFuture<ShopRun> ended = new CompletableFuture<>();
    private volatile boolean toBeResumed;

    ShopRun(Shop shop, ShopScope scope, Workbench bench, PauseGate gate, RunEvents events) {
        this.shop = shop;
        this.scope = scope;
        this.bench = bench;
        this.events = events;
        control = new RunControl(new Cancellation(), gate);
        tally = new RunTally(shop.vendor(), bench.clock(), gate);
    }

    RunTally tally() {
        return tally;
    }

    CompletableFuture<ShopRun> ended() {
        return ended;
    }

    VendorProgress progress() {
        return tally.picture();
    }

    List<PageFailure> failures() {
        return tally.failures();
    }

    void cancel() {
        control.cancellation().cancel();
    }

    /** Stops the work so that the next start of the program takes it up again. */
    void breakOff() {
        toBeResumed = true;
        cancel();
    }

    /** Works until the end, whatever it is; never throws. */
    void work() {
        State end;
        SyncStore.Run run = null;
        try {
            control.cancellation().check();
            run = open();
            new RunPhases(new RunContext(shop, bench, run, tally, control, events), this::enter).work(scope);
            end = tally.errors() == 0 ? State.DONE : State.DONE_WITH_ERRORS;
        } catch (CancellationException e) {
            end = State.CANCELLED;
        } catch (ShopFailed e) {
            failed(e);
            end = State.FAILED;
        } catch (CatalogException e) {
            LOG.error("{}: the refresh ended, since the catalog cannot be written", shop.vendor(), e);
            failed(e);
            end = State.FAILED;
            toBeResumed = true;
        } catch (RuntimeException | Error e) {
            LOG.error("{}: the refresh broke", shop.vendor(), e);
            failed(new IllegalStateException("%s: the refresh broke (%s).".formatted(shop.vendor(), e)));
            end = State.FAILED;
            toBeResumed = true;
        }
        tally.state(close(run, end));
    }

    /** Tells whoever waits that the work is over. */
    void end() {
        ended.complete(this);
    }

    /** Ends a run that never had its turn. */
    void abandon() {
        tally.state(State.CANCELLED);
        end();
    }

    private void enter(State state) {
        tally.state(state);
        events.stateChanged(tally);
    }

    private SyncStore.Run open() {
        Instant now = bench.clock().instant();
        Instant since = now.minus(bench.settings().resumeWithin());
        return bench.store()
                .unfinishedRun(shop.vendor(), scope.text(), since)
                .orElseGet(() -> bench.store().begin(shop.vendor(), scope.text(), now));
    }

    private void failed(RuntimeException cause) {
        tally.broke(shop.integration().yearIndex().toString(), String.valueOf(cause.getMessage()));
    }

    private State close(SyncStore.@Nullable Run run, State end) {
        if (run == null || toBeResumed) {
            return end;
        }
        try {
            bench.store()
                    .finish(
                            run.id(),
                            end.name(),
                            tally.changes(),
                            tally.errors(),
                            bench.clock().instant());
            return end;
        } catch (CatalogException e) {
            LOG.error("{}: the end of the refresh cannot be noted", shop.vendor(), e);
            failed(e);
            return State.FAILED;
        }
    }
}

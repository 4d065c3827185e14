package org.projectchristmas.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.AppliedListener;
import org.projectchristmas.sync.HeldPage;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.VendorProgress;

/** Notes what it is asked for and visits nobody; its progress is published by hand. */
final class IdleIntegrator implements Integrator {
    final List<RefreshScope> refreshes = new CopyOnWriteArrayList<>();
    final List<VendorId> cancelled = new CopyOnWriteArrayList<>();
    final List<HeldPage> heldPages = new CopyOnWriteArrayList<>();
    final LiveValue<VendorProgress.Overview> progress;

    IdleIntegrator(List<VendorId> shops) {
        progress = new LiveValue<>(new VendorProgress.Overview(
                shops.stream().map(VendorProgress::idle).toList()));
    }

    @Override
    public Refresh refresh(RefreshScope scope) {
        refreshes.add(scope);
        return ended();
    }

    private static Refresh ended() {
        return new Refresh() {
            @Override
            public CompletableFuture<Outcome> outcome() {
                return CompletableFuture.completedFuture(new Outcome(Map.of(), List.of()));
            }

            @Override
            public long rootJob() {
                return 1;
            }

            @Override
            public void cancel() {}
        };
    }

    @Override
    public void pause(VendorId vendor) {}

    @Override
    public void resume(VendorId vendor) {}

    @Override
    public void cancel(VendorId vendor) {
        cancelled.add(vendor);
    }

    @Override
    public LiveValue<VendorProgress.Overview> progress() {
        return progress;
    }

    @Override
    public Subscription onApplied(AppliedListener listener) {
        return () -> {};
    }

    @Override
    public List<HeldPage> held() {
        return List.copyOf(heldPages);
    }

    @Override
    public Refresh approve(HeldPage page) {
        return ended();
    }

    @Override
    public void dismiss(HeldPage page) {}

    @Override
    public void close() {}
}

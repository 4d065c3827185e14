package org.projectchristmas.sync.run;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.LiveValue;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.sync.VendorProgress;
import org.projectchristmas.sync.VendorProgress.Overview;
import org.projectchristmas.sync.VendorProgress.State;

/**
 * Shows how far all shops are: at once when a state changes, else ten times a second while something is under way. The workers
 * only count; the pictures are taken here, so that progress costs nothing per page.
 */
final class ProgressBoard implements AutoCloseable {
    private static final long PERIOD_MILLIS = 100;

    private final Map<VendorId, VendorProgress> latest = new LinkedHashMap<>();
    private final Set<VendorId> resting = new HashSet<>();
    private final Set<RunTally> watched = new CopyOnWriteArraySet<>();
    private final LiveValue<Overview> live;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());
    private @Nullable ScheduledFuture<?> ticking;

    ProgressBoard(List<VendorId> vendors) {
        vendors.forEach(vendor -> latest.put(vendor, VendorProgress.idle(vendor)));
        live = new LiveValue<>(new Overview(List.copyOf(latest.values())));
    }

    LiveValue<Overview> live() {
        return live;
    }

    /** Follows a run until {@link #forget}. */
    synchronized void watch(RunTally tally) {
        watched.add(tally);
        show(tally);
        if (ticking == null && !ticker.isShutdown()) {
            ticking = ticker.scheduleAtFixedRate(this::tick, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Shows how a run ended, unless another one is under way at its shop. */
    synchronized void forget(RunTally tally) {
        show(tally);
        watched.remove(tally);
        if (refresh(tally.vendor())) {
            publish();
        }
        if (watched.isEmpty() && ticking != null) {
            ticking.cancel(false);
            ticking = null;
        }
    }

    /** Shows a run as it is now; one that is not followed any more may have been followed by another. */
    synchronized void show(RunTally tally) {
        if (watched.contains(tally) && refresh(tally.vendor())) {
            publish();
        }
    }

    private synchronized void tick() {
        boolean changed = false;
        for (VendorId vendor : latest.keySet()) {
            changed |= refresh(vendor);
        }
        if (changed) {
            publish();
        }
    }

    /** Of several runs at a shop, the one that gets on is shown, and of those that do the newest. */
    private boolean refresh(VendorId vendor) {
        return watched.stream()
                .filter(each -> each.vendor().equals(vendor))
                .map(RunTally::picture)
                .reduce((older, newer) -> liveliness(newer) >= liveliness(older) ? newer : older)
                .filter(now -> !now.equals(latest.put(vendor, now)))
                .isPresent();
    }

    private static int liveliness(VendorProgress progress) {
        if (!progress.isActive()) {
            return 0;
        }
        if (progress.pagesPerSecond() > 0) {
            return 3;
        }
        return progress.state() == State.WAITING ? 1 : 2;
    }

    /** From now on a shop is visited or not. */
    synchronized void setResting(VendorId vendor, boolean isResting) {
        if (isResting ? resting.add(vendor) : resting.remove(vendor)) {
            publish();
        }
    }

    private void publish() {
        live.publish(new Overview(latest.values().stream().map(this::seen).toList()));
    }

    /** What is under way at a shop that has just been switched off is still seen to its end. */
    private VendorProgress seen(VendorProgress progress) {
        return resting.contains(progress.vendor()) && !progress.isActive()
                ? progress.at(State.OFF, 0, Optional.empty())
                : progress;
    }

    @Override
    public void close() {
        ticker.shutdown();
    }
}

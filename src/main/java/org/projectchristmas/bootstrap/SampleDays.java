package org.projectchristmas.bootstrap;

import java.util.concurrent.atomic.AtomicBoolean;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.VendorProgress;

/** Lets a day pass in the sample shops after every refresh, so that the next one has something to find. */
final class SampleDays implements AutoCloseable {
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Runnable nextDay;
    private final Subscription subscription;

    SampleDays(Runnable nextDay, Integrator integrator) {
        this.nextDay = nextDay;
        subscription = integrator.progress().observe(this::watch);
    }

    private void watch(VendorProgress.Overview overview) {
        boolean active = overview.vendors().stream().anyMatch(VendorProgress::isActive);
        if (active) {
            busy.set(true);
        } else if (busy.compareAndSet(true, false)) {
            // Not on the publishing thread: a new day writes many pages anew.
            Thread.ofVirtual().name("sample-day").start(nextDay);
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}

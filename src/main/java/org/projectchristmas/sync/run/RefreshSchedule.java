package org.projectchristmas.sync.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.projectchristmas.catalog.CatalogException;
import org.projectchristmas.common.Subscription;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.Schedule;
import org.projectchristmas.sync.Integrator;
import org.projectchristmas.sync.Refresh;
import org.projectchristmas.sync.RefreshScope;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.VendorProgress.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refreshes each shop by itself whenever its interval has passed since the last refresh that came to its end, whoever asked for
 * it. What was missed while the program did not run is caught up by one refresh.
 */
public final class RefreshSchedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RefreshSchedule.class);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(30);

    private final Integrator integrator;
    private final SyncStore store;
    private final Map<VendorId, Duration> intervals = new HashMap<>();
    private final Clock clock;
    private final Timer timer;
    private final Map<VendorId, Subscription> planned = new HashMap<>();
    private boolean isClosed;

    /** @param schedules the enabled shops, each with when it is refreshed by itself */
    public RefreshSchedule(
            Integrator integrator, SyncStore store, Map<VendorId, Schedule> schedules, Clock clock, Timer timer) {
        this.integrator = integrator;
        this.store = store;
        schedules.forEach((vendor, schedule) -> {
            if (schedule instanceof Schedule.Every(Duration time)) {
                intervals.put(vendor, time);
            }
        });
        this.clock = clock;
        this.timer = timer;
    }

    /** Begins; a shop that is overdue is refreshed at once. */
    public void start() {
        intervals.keySet().forEach(vendor -> plan(vendor, untilDue(vendor)));
    }

    private synchronized void plan(VendorId vendor, Duration delay) {
        if (!isClosed) {
            planned.put(vendor, timer.in(delay, () -> refreshIfDue(vendor)));
        }
    }

    /** Zero or more. */
    private Duration untilDue(VendorId vendor) {
        try {
            Instant now = clock.instant();
            Instant due = store.lastFinished(vendor, ShopScope.ALL)
                    .map(each -> each.plus(interval(vendor)))
                    .orElse(now);
            return due.isAfter(now) ? Duration.between(now, due) : Duration.ZERO;
        } catch (CatalogException e) {
            LOG.warn("{}: it cannot be told when its next refresh is due", vendor, e);
            return AFTER_FAILURE;
        }
    }

    private Duration interval(VendorId vendor) {
        return Objects.requireNonNull(intervals.get(vendor));
    }

    private void refreshIfDue(VendorId vendor) {
        Duration left = untilDue(vendor);
        if (left.isPositive()) {
            plan(vendor, left);
            return;
        }
        var _ = integrator
                .refresh(new RefreshScope.Vendor(vendor))
                .outcome()
                .thenAccept(outcome -> plan(vendor, pauseAfter(vendor, outcome)));
    }

    /** Never zero, so that a shop that fails at once is not asked without end. */
    private Duration pauseAfter(VendorId vendor, Refresh.Outcome outcome) {
        boolean failed = outcome.vendors().values().stream().anyMatch(each -> each.state() == State.FAILED);
        Duration interval = interval(vendor);
        return failed && interval.compareTo(AFTER_FAILURE) > 0 ? AFTER_FAILURE : interval;
    }

    /** Forgets what is planned; a refresh under way goes on. */
    @Override
    public synchronized void close() {
        isClosed = true;
        planned.values().forEach(Subscription::close);
    }
}

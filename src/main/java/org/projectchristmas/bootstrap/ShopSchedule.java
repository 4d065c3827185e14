package org.projectchristmas.bootstrap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.projectchristmas.call.TypedJobs;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.VisitSchedules;

/** Has each shop visited again and again, as the settings say; a shop of which nothing is known is refreshed at once. */
final class ShopSchedule {
    private final Jobs jobs;
    private final SyncStore store;
    private final Map<VendorId, VisitSchedules> shops;

    /** @param shops the enabled shops */
    ShopSchedule(Jobs jobs, SyncStore store, Map<VendorId, VisitSchedules> shops) {
        this.jobs = jobs;
        this.store = store;
        this.shops = shops;
    }

    /** Tells the schedules what the settings say. */
    void configure() {
        var configured = new LinkedHashMap<Invocation, Schedule>();
        shops.forEach((vendor, schedules) -> configured.putAll(schedules.jobs(vendor)));
        jobs.schedules().configure(configured);
    }

    /** Refreshes the shops of which nothing is known, if they are to be visited by themselves at all. */
    void begin() {
        var integrator = new TypedJobs(jobs).integrator();
        shops.forEach((vendor, schedules) -> {
            if (!(schedules.links() instanceof Schedule.Off)
                    && store.knownYears(vendor).isEmpty()) {
                integrator.syncByIntegration(vendor);
            }
        });
    }
}

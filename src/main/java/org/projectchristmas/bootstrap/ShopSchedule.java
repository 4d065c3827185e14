package org.projectchristmas.bootstrap;

import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.Schedule;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.sync.SyncStore;

/** Has each shop refreshed again and again, as the settings say; a shop of which nothing is known is refreshed at once. */
final class ShopSchedule {
    private final Jobs jobs;
    private final SyncStore store;

    ShopSchedule(Jobs jobs, SyncStore store) {
        this.jobs = jobs;
        this.store = store;
    }

    void start(VendorId vendor, Schedule schedule) {
        var refresh = Invocation.of("integrator.sync_by_integration", Arguments.NONE.with("vendor", vendor));
        switch (schedule) {
            case Schedule.Every(var time) -> {
                jobs.schedules().addIfNew(refresh, org.projectchristmas.job.Schedule.every(time));
                if (store.knownYears(vendor).isEmpty()) {
                    jobs.submit(refresh);
                }
            }
            case Schedule.Off() -> jobs.schedules().remove(refresh);
        }
    }
}

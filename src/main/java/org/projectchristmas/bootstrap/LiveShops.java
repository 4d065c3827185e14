package org.projectchristmas.bootstrap;

import java.util.LinkedHashMap;
import java.util.Set;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.config.AppConfig;
import org.projectchristmas.fetch.FetchChain;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.sync.IntegrationSettings;
import org.projectchristmas.sync.SyncStore;
import org.projectchristmas.sync.VisitSchedules;
import org.projectchristmas.sync.run.JobIntegrator;

/** The shops that are visited, and how: what of the settings counts while the program runs. */
final class LiveShops {
    private final AppConfig config;
    private final Parts parts;

    /** @param config as it was at the start */
    LiveShops(AppConfig config, Parts parts) {
        this.config = config;
        this.parts = parts;
    }

    /** What visits them. */
    record Parts(FetchChain network, JobIntegrator integrator, Jobs jobs, SyncStore store) {}

    /**
     * Takes over how politely the shops are visited, and which of them.
     *
     * @return the shops of which that is possible: all that there were at the start
     */
    synchronized Set<VendorId> heed(AppConfig now) {
        boolean isOther = false;
        Set<VendorId> shops = config.integrations().keySet();
        for (VendorId vendor : shops) {
            IntegrationSettings settings = now.integration(vendor);
            parts.network().keep(vendor, settings.gap(), settings.concurrency());
            parts.integrator().widen(vendor, settings.concurrency());
            isOther |= parts.integrator().setVisited(vendor, settings.enabled());
        }
        if (isOther) {
            schedule().configure();
        }
        return shops;
    }

    /** When the shops are visited that are visited at all, as the settings said at the start. */
    ShopSchedule schedule() {
        var schedules = new LinkedHashMap<VendorId, VisitSchedules>();
        config.integrations().forEach((vendor, settings) -> {
            if (parts.integrator().isVisited(vendor)) {
                schedules.put(vendor, settings.schedule());
            }
        });
        return new ShopSchedule(parts.jobs(), parts.store(), schedules);
    }
}

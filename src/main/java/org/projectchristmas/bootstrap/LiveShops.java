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
    /** Whether the schedules are this process's: the one that has the file, or one that is there to stay. */
    private boolean keepsSchedules;

    /**
     * @param config as it was at the start
     * @param isShared whether other processes may keep the schedules, by a config of their own
     */
    LiveShops(AppConfig config, Parts parts, boolean isShared) {
        this.config = config;
        this.parts = parts;
        keepsSchedules = !isShared;
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
            configure();
        }
        return shops;
    }

    /** Takes over the schedules, unless others keep them. */
    synchronized void configure() {
        if (keepsSchedules) {
            schedule().configure();
        }
    }

    /** From now on this process keeps the schedules. */
    synchronized void keepSchedules() {
        if (!keepsSchedules) {
            keepsSchedules = true;
            configure();
        }
        schedule().begin();
    }

    /** When the shops are visited that are visited at all, as the settings said at the start. */
    private ShopSchedule schedule() {
        var schedules = new LinkedHashMap<VendorId, VisitSchedules>();
        config.integrations().forEach((vendor, settings) -> {
            if (parts.integrator().isVisited(vendor)) {
                schedules.put(vendor, settings.schedule());
            }
        });
        return new ShopSchedule(parts.jobs(), parts.store(), schedules);
    }
}

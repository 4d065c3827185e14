package org.projectchristmas.ui.shell;

import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.history.History;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.metrics.RequestHistory;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.ui.fx.Trouble;

/** A database that takes its time: whatever it is asked, it answers when it is let. */
final class SlowStore {
    private SlowStore() {}

    /** The same window over this database; what is in memory is there at once. */
    static WindowServices under(WindowServices services, Trouble trouble) {
        var reading = services.reading();
        var shops = services.shops();
        var past = services.past();
        return new WindowServices(
                new WindowServices.Reading(
                        reading.index(),
                        trouble.slow(Catalog.class, reading.catalog()),
                        trouble.slow(History.class, reading.history()),
                        trouble.slow(Insights.class, reading.insights()),
                        reading.pictures(),
                        reading.views()),
                new WindowServices.Shops(
                        shops.integrator(),
                        shops.metrics(),
                        trouble.slow(RequestHistory.class, shops.history()),
                        trouble.slow(Jobs.class, shops.jobs()),
                        shops.all()),
                new WindowServices.Past(trouble.slow(Runs.class, past.runs()), past.news(), past.desktop()),
                services.surroundings(),
                services.own());
    }
}

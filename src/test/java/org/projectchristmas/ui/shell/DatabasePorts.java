package org.projectchristmas.ui.shell;

import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.history.History;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.metrics.RequestHistory;
import org.projectchristmas.sync.Runs;

/** What of a window stands on the database; the rest is in memory. */
final class DatabasePorts {
    private DatabasePorts() {}

    /** Another in the place of a port. */
    @FunctionalInterface
    interface Change {
        <T> T of(Class<T> port, T source);
    }

    /** The same window over another database. */
    static WindowServices change(WindowServices services, Change change) {
        var reading = services.reading();
        var shops = services.shops();
        var past = services.past();
        return new WindowServices(
                new WindowServices.Reading(
                        reading.index(),
                        change.of(Catalog.class, reading.catalog()),
                        change.of(History.class, reading.history()),
                        change.of(Insights.class, reading.insights()),
                        reading.pictures(),
                        reading.views()),
                new WindowServices.Shops(
                        shops.integrator(),
                        shops.metrics(),
                        change.of(RequestHistory.class, shops.history()),
                        change.of(Jobs.class, shops.jobs()),
                        shops.all()),
                new WindowServices.Past(change.of(Runs.class, past.runs()), past.news(), past.desktop()),
                services.surroundings(),
                services.own());
    }
}

package org.projectchristmas.ui.shell;

import static org.projectchristmas.ui.fx.Trouble.failing;

import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.search.CatalogIndex;
import org.projectchristmas.history.History;
import org.projectchristmas.insight.Insights;
import org.projectchristmas.job.Jobs;
import org.projectchristmas.metrics.RequestHistory;
import org.projectchristmas.sync.Runs;

/** A database whose disk is gone: whatever it is asked, it fails. */
final class BrokenStore {
    private BrokenStore() {}

    /** The same window over a catalog in memory that can be asked everything but what it finds. */
    static WindowServices withoutSearch(WindowServices services) {
        var reading = services.reading();
        return new WindowServices(
                new WindowServices.Reading(
                        failing(CatalogIndex.class, reading.index(), "search"),
                        reading.catalog(),
                        reading.history(),
                        reading.insights(),
                        reading.pictures(),
                        reading.views()),
                services.shops(),
                services.past(),
                services.surroundings(),
                services.own());
    }

    /** The same window over this database; what is in memory can still be had. */
    static WindowServices under(WindowServices services) {
        var reading = services.reading();
        var shops = services.shops();
        var past = services.past();
        return new WindowServices(
                new WindowServices.Reading(
                        reading.index(),
                        failing(Catalog.class),
                        failing(History.class),
                        failing(Insights.class),
                        reading.pictures(),
                        reading.views()),
                new WindowServices.Shops(
                        shops.integrator(),
                        shops.metrics(),
                        failing(RequestHistory.class),
                        failing(Jobs.class),
                        shops.all()),
                new WindowServices.Past(failing(Runs.class), past.news(), past.desktop()),
                services.surroundings(),
                services.own());
    }
}

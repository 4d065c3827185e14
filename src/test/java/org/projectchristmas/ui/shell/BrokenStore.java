package org.projectchristmas.ui.shell;

import static org.projectchristmas.ui.fx.Trouble.failing;

import org.projectchristmas.catalog.search.CatalogIndex;

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
        return DatabasePorts.change(services, BrokenStore::broken);
    }

    private static <T> T broken(Class<T> port, T source) {
        return failing(port);
    }
}

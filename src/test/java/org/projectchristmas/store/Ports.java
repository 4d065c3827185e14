package org.projectchristmas.store;

import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.CatalogStats;
import org.projectchristmas.history.Calls;
import org.projectchristmas.history.History;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.SyncStore;

/** The ports of one catalog that is empty when a test begins. */
record Ports(Catalog catalog, CatalogStats stats, History history, Calls calls, SyncStore sync, Runs runs) {
    static Ports inMemory() {
        var store = new InMemoryStore();
        return new Ports(store, store, store.history(), store.history(), store, store.runs());
    }

    static Ports in(Database database) {
        return new Ports(
                new HibernateCatalog(database),
                new JdbcCatalogStats(database),
                new JdbcHistory(database),
                new JdbcCalls(database),
                new JdbcSyncStore(database),
                new JdbcRuns(database));
    }
}

package org.projectchristmas.store;

import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.history.History;
import org.projectchristmas.sync.Runs;
import org.projectchristmas.sync.SyncStore;

/** The two kinds of store that other rooms are tested with. */
public enum TestStore {
    IN_MEMORY {
        @Override
        Ports empty() {
            return Ports.inMemory();
        }
    },
    H2 {
        @Override
        Ports empty() {
            return Shared.DATABASE.emptied();
        }
    };

    /** Opened once for all tests of the process, since that takes seconds; it ends with the process. */
    private static final class Shared {
        static final OpenDatabase DATABASE = OpenDatabase.at("jdbc:h2:mem:shared;DB_CLOSE_DELAY=-1");
    }

    abstract Ports empty();

    /** An empty store of that kind. */
    public Opened open() {
        Ports ports = empty();
        return new Opened(ports.sync(), ports.catalog(), ports.history(), ports.runs());
    }

    /** The ports that refreshes need. */
    public record Opened(SyncStore sync, Catalog catalog, History history, Runs runs) {}
}

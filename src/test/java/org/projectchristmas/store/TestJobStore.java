package org.projectchristmas.store;

import java.util.Objects;
import org.projectchristmas.job.InMemoryJobStore;
import org.projectchristmas.job.JobStore;

/** The kinds of store that jobs are tested with. */
public enum TestJobStore {
    IN_MEMORY {
        @Override
        public JobStore empty() {
            return new InMemoryJobStore();
        }
    },
    H2 {
        @Override
        public JobStore empty() {
            return new JdbcJobStore(emptyH2());
        }
    },
    /** Where {@code CHRISTMAS_TEST_POSTGRES} holds the JDBC URL of a database whose tables may be emptied. */
    POSTGRES {
        @Override
        public JobStore empty() {
            return new JdbcJobStore(emptyPostgres());
        }
    };

    /** Opened once for all tests of the process; it ends with the process. */
    private static final class H2Database {
        static final OpenDatabase OPEN = OpenDatabase.at("jdbc:h2:mem:jobs;DB_CLOSE_DELAY=-1");
    }

    private static final class PostgresDatabase {
        static final OpenDatabase OPEN =
                OpenDatabase.at(Objects.requireNonNull(System.getenv("CHRISTMAS_TEST_POSTGRES")));
    }

    /** The H2 database of all these tests, with nothing in it. */
    static Database emptyH2() {
        H2Database.OPEN.emptied();
        return H2Database.OPEN.database();
    }

    /** The server's, likewise. */
    static Database emptyPostgres() {
        PostgresDatabase.OPEN.emptied();
        return PostgresDatabase.OPEN.database();
    }

    /** An empty store of that kind. */
    public abstract JobStore empty();
}

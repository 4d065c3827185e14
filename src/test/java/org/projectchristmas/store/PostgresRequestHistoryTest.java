package org.projectchristmas.store;

import org.junit.jupiter.api.Tag;
import org.projectchristmas.metrics.RequestHistory;
import org.projectchristmas.metrics.RequestHistoryContract;

@Tag("postgres")
class PostgresRequestHistoryTest implements RequestHistoryContract {
    private final RequestHistory history = new JdbcRequestHistory(TestJobStore.emptyPostgres());

    @Override
    public RequestHistory history() {
        return history;
    }
}

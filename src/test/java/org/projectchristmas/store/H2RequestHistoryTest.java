package org.projectchristmas.store;

import org.projectchristmas.metrics.RequestHistory;
import org.projectchristmas.metrics.RequestHistoryContract;

class H2RequestHistoryTest implements RequestHistoryContract {
    private final RequestHistory history = new JdbcRequestHistory(TestJobStore.emptyH2());

    @Override
    public RequestHistory history() {
        return history;
    }
}

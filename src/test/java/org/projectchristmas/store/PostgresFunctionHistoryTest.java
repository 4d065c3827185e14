package org.projectchristmas.store;

import org.junit.jupiter.api.Tag;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.figures.FunctionHistory;
import org.projectchristmas.job.figures.FunctionHistoryContract;

@Tag("postgres")
class PostgresFunctionHistoryTest implements FunctionHistoryContract {
    private final Database database = TestJobStore.emptyPostgres();

    @Override
    public FunctionHistory history() {
        return new JdbcFunctionHistory(database);
    }

    @Override
    public JobStore jobs() {
        return new JdbcJobStore(database);
    }
}

package org.projectchristmas.store;

import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.figures.FunctionHistory;
import org.projectchristmas.job.figures.FunctionHistoryContract;

class H2FunctionHistoryTest implements FunctionHistoryContract {
    private final Database database = TestJobStore.emptyH2();

    @Override
    public FunctionHistory history() {
        return new JdbcFunctionHistory(database);
    }

    @Override
    public JobStore jobs() {
        return new JdbcJobStore(database);
    }
}

package org.projectchristmas.job.run;

import org.junit.jupiter.api.Tag;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.store.TestJobStore;

@Tag("postgres")
class PostgresEngineTest implements EngineContract {
    private final JobStore store = TestJobStore.POSTGRES.empty();

    @Override
    public JobStore store() {
        return store;
    }
}

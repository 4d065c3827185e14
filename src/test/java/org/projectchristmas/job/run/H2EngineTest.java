package org.projectchristmas.job.run;

import org.projectchristmas.job.JobStore;
import org.projectchristmas.store.TestJobStore;

class H2EngineTest implements EngineContract {
    private final JobStore store = TestJobStore.H2.empty();

    @Override
    public JobStore store() {
        return store;
    }
}

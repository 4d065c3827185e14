package org.projectchristmas.job.run;

import org.projectchristmas.job.JobStore;
import org.projectchristmas.store.TestJobStore;

class InMemoryEngineTest implements EngineContract {
    private final JobStore store = TestJobStore.IN_MEMORY.empty();

    @Override
    public JobStore store() {
        return store;
    }
}

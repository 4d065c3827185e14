package org.projectchristmas.job.figures;

import org.projectchristmas.job.InMemoryJobStore;
import org.projectchristmas.job.JobStore;

class InMemoryFunctionHistoryTest implements FunctionHistoryContract {
    private final InMemoryJobStore jobs = new InMemoryJobStore();
    private final FunctionHistory history = new InMemoryFunctionHistory(jobs);

    @Override
    public FunctionHistory history() {
        return history;
    }

    @Override
    public JobStore jobs() {
        return jobs;
    }
}

package org.projectchristmas.job.run;

import org.projectchristmas.job.JobStore;

/** All that an engine promises, whatever store it works on. */
interface EngineContract extends JobTreeContract, RetryContract, SubtreeContract, LaneContract, RecurringContract {
    @Override
    JobStore store();
}

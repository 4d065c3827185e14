package org.projectchristmas.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.store.TestStore;

/** The auditor's jobs as methods of Java are its functions, told the same. */
class AuditorJobsTest {
    private final TestStore.Opened store = TestStore.IN_MEMORY.open();
    private final Functions functions = new Functions(
            List.of(new AuditJob(store.catalog(), store.history(), AuditedFields.bind(AuditedFields.DEFAULT))),
            Set.of(new VendorId("a_shop")));
    private final AuditorJobs<Invocation> jobs = new AuditorJobs<>(Function.identity());

    @Test
    void aMethodAsksForTheFunctionOfItsNameAndTellsItAllThatItIsGiven() {
        assertThat(checked(jobs.audit())).hasToString("auditor.audit");
        assertThat(checked(jobs.audit(new VendorId("a_shop")))).hasToString("auditor.audit vendor=a_shop");
        assertThat(checked(jobs.audit(Instant.parse("2026-11-23T08:00:00Z"))))
                .hasToString("auditor.audit since=2026-11-23T08:00:00Z");
    }

    /** As the queue takes it, which refuses what the function does not know. */
    private Invocation checked(Invocation call) {
        return functions.checked(call);
    }
}

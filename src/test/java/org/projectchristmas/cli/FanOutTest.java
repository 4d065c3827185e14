package org.projectchristmas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobId;

class FanOutTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private static Job job(long id, Job.Times times) {
        return new Job(
                new JobId(id),
                new Job.Place(id == 1 ? null : new JobId(1), new JobId(1), id == 1 ? 0 : 1),
                Invocation.of("integrator.sync_all", Arguments.NONE),
                new Job.Plan(0, null),
                Job.Status.NEW.as(Job.State.DONE),
                times,
                Job.Children.NONE);
    }

    @Test
    void aChildThatSeemsToHaveBegunBeforeItWasQueuedIsDrawnFromThereOn() {
        Job parent = job(1, new Job.Times(NOON, NOON, NOON, NOON.plusSeconds(60)));
        Instant queued = NOON.plusSeconds(30);
        // The clock was set back by ten seconds in between.
        Job child = job(2, new Job.Times(queued, queued, queued.minusSeconds(10), NOON.plusSeconds(45)));

        assertThat(new FanOut(parent, List.of(child), NOON.plusSeconds(60))
                        .table()
                        .text())
                .contains("[" + " ".repeat(20) + "#".repeat(10) + " ".repeat(10) + "]");
    }
}

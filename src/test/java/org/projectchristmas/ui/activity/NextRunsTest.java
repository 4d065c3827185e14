package org.projectchristmas.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.Schedule;
import org.projectchristmas.sync.IntegratorJobs;
import org.projectchristmas.ui.showcase.Ornaments;

class NextRunsTest {
    private static final Instant SOON = Ornaments.NOW.plusSeconds(60);
    private static final Instant LATER = Ornaments.NOW.plusSeconds(3_600);
    private final IntegratorJobs<Invocation> jobs = IntegratorJobs.invocations();

    @Test
    void theFirstOfAllThatRunsAtAShopIsTheNext() {
        var next = NextRuns.of(List.of(
                recurring(jobs.syncByIntegration(Ornaments.HOOKED), LATER),
                recurring(jobs.syncLinks(Ornaments.HOOKED), SOON)));
        assertThat(next.of(Ornaments.HOOKED)).contains(new NextRuns.Run(IntegratorJobs.LINKS, SOON));
    }

    @Test
    void whatIsOffOrBelongsToNoShopIsNotNext() {
        var next = NextRuns.of(
                List.of(recurring(jobs.syncLinks(Ornaments.HOOKED), null), recurring(jobs.syncAll(), SOON)));
        assertThat(next.of(Ornaments.HOOKED)).isEmpty();
        assertThat(next.of(new VendorId("nowhere"))).isEmpty();
    }

    @Test
    void whatRunsAsItComesHasNoTimeOfItsOwn() {
        var asItComes = recurring(jobs.syncUnscraped(Ornaments.HOOKED), SOON)
                .with(new Recurring.Setting(new Schedule.Continuously(), false, null));
        var next = NextRuns.of(List.of(asItComes, recurring(jobs.syncLinks(Ornaments.HOOKED), LATER)));
        assertThat(next.of(Ornaments.HOOKED)).contains(new NextRuns.Run(IntegratorJobs.LINKS, LATER));
    }

    private static Recurring recurring(Invocation call, @Nullable Instant next) {
        var setting = new Recurring.Setting(new Schedule.Off(), false, null);
        return new Recurring(call, setting, Recurring.Runs.NONE.next(next));
    }
}

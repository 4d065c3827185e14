package org.projectchristmas.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.projectchristmas.job.run.Work.n;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.projectchristmas.fetch.ManualTime;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.RefusedException;
import org.projectchristmas.job.Schedule;

/** What is queued without being asked for. Time begins at noon. */
interface RecurringContract {
    JobSettings NO_JITTER = new JobSettings(8, Duration.ofDays(90), Duration.ofSeconds(10), Duration.ZERO, Map.of());
    Invocation JOB = Invocation.of("a.job");
    Schedule HOURLY = Schedule.every(Duration.ofHours(1));

    JobStore store();

    private Bench bench(Work... jobs) {
        return new Bench(store(), new ManualTime(), "one", NO_JITTER, jobs);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-" + time + "Z");
    }

    private static Recurring only(Bench bench) {
        List<Recurring> all = bench.engine.schedules().list();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    default void aJobRecursAtItsTimes() {
        Work job = Work.done("a.job");
        Bench bench = bench(job);
        bench.engine.schedules().addIfNew(JOB, HOURLY);
        assertThat(only(bench)).isEqualTo(new Recurring(JOB, HOURLY, true, null, at("23T13:00:00"), null));
        bench.time.pass(Duration.ofMinutes(59));
        bench.workers.runDue();
        assertThat(job.runs).isEmpty();
        bench.time.pass(Duration.ofMinutes(1).plusSeconds(1));
        bench.workers.runDue();
        bench.workers.runDue();

        assertThat(job.runs).hasSize(1);
        // A second's delay does not add up over the days.
        assertThat(only(bench)).isEqualTo(new Recurring(JOB, HOURLY, true, at("23T13:00:01"), at("23T14:00:00"), null));
    }

    @Test
    default void whatWasMissedIsCaughtUpByOneRunThatSaysSo() {
        Work job = Work.done("a.job");
        Bench bench = bench(job);
        bench.engine.schedules().addIfNew(JOB, Schedule.dailyAt(LocalTime.of(9, 30), ZoneOffset.UTC));
        bench.time.pass(Duration.ofDays(5).minus(Duration.ofMinutes(48)));
        bench.workers.runDue();
        bench.workers.runDue();

        assertThat(job.runs).hasSize(1);
        assertThat(only(bench).note()).isEqualTo("missed 2026-11-24T09:30:00Z, ran 2026-11-28T11:12:00Z");
        assertThat(only(bench).nextRun()).isEqualTo(at("29T09:30:00"));
        bench.time.pass(Duration.ofDays(1));
        bench.workers.runDue();
        assertThat(job.runs).hasSize(2);
    }

    @Test
    default void startsThatAreDueAtOnceAreSpread() {
        Work job = Work.done("a.job");
        var settings = new JobSettings(8, Duration.ofDays(90), Duration.ofSeconds(10), Duration.ofMinutes(1), Map.of());
        var bench = new Bench(store(), new ManualTime(), "one", settings, job);
        for (int each = 1; each <= 10; each++) {
            bench.engine.schedules().addIfNew(Invocation.of("a.job", n(each)), HOURLY);
        }
        bench.time.pass(Duration.ofHours(9));
        bench.engine.tick();
        Instant now = bench.time.instant();

        List<Instant> starts = bench.engine.newestRoots(100).stream()
                .map(each -> each.times().dueAt())
                .distinct()
                .toList();
        assertThat(starts)
                .hasSizeGreaterThan(5)
                .allSatisfy(each -> assertThat(each).isBetween(now, now.plus(Duration.ofMinutes(1))));
        bench.time.pass(Duration.ofMinutes(1));
        bench.workers.runDue();
        assertThat(job.runs).hasSize(10);
    }

    @Test
    default void aRunThatIsUnderWayIsNotDoubled() {
        Bench[] bench = new Bench[1];
        Work job = Work.of("a.job", _ -> {
            bench[0].time.pass(Duration.ofHours(1));
            bench[0].engine.tick();
            return Next.done("");
        });
        bench[0] = bench(job);
        bench[0].engine.schedules().addIfNew(JOB, HOURLY);
        bench[0].time.pass(Duration.ofHours(1));
        bench[0].workers.runDue();

        assertThat(bench[0].engine.newestRoots(10)).extracting(Job::state).containsExactly(State.DONE);
        assertThat(only(bench[0]).note()).isEqualTo("the run before was still under way");
        assertThat(only(bench[0]).nextRun()).isEqualTo(at("23T15:00:00"));
    }

    @Test
    default void twoProcessesQueueItOnce() {
        Work job = Work.done("a.job");
        var time = new ManualTime();
        var one = new Bench(store(), time, "one", NO_JITTER, job);
        var two = new Bench(store(), time, "two", NO_JITTER, job);
        one.engine.schedules().addIfNew(JOB, HOURLY);
        time.pass(Duration.ofHours(1));
        one.engine.tick();
        two.engine.tick();

        assertThat(one.engine.newestRoots(10)).hasSize(1);
    }

    @Test
    default void whatAPersonHasSetIsKeptAndCountsFromThen() {
        Bench bench = bench(Work.done("a.job"));
        bench.engine.schedules().addIfNew(JOB, HOURLY);
        var twice = Schedule.every(Duration.ofHours(12));
        bench.engine.schedules().set(JOB, twice, true);
        bench.engine.schedules().addIfNew(JOB, HOURLY);

        assertThat(only(bench)).isEqualTo(new Recurring(JOB, twice, true, null, at("24T00:00:00"), null));
    }

    @Test
    default void whatIsOffIsNotQueued() {
        Work job = Work.done("a.job");
        Bench bench = bench(job, Work.done("a.other"));
        bench.engine.schedules().set(JOB, HOURLY, false);
        bench.engine.schedules().addIfNew(Invocation.of("a.other"), Schedule.cron("0 3 * * *", ZoneOffset.UTC));
        bench.time.pass(Duration.ofHours(2));
        bench.workers.runDue();

        assertThat(job.runs).isEmpty();
        assertThat(bench.engine.schedules().list())
                .extracting(Recurring::nextRun)
                .containsExactly(at("24T03:00:00"), null);
        bench.engine.schedules().remove(JOB);
        assertThat(only(bench).call()).isEqualTo(Invocation.of("a.other"));
    }

    @Test
    default void whatIsNoJobCannotRecur() {
        Bench bench = bench(Work.done("a.job"));
        assertThatThrownBy(() -> bench.engine.schedules().addIfNew(Invocation.of("a.jib"), HOURLY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the nearest is a.job");
    }
}

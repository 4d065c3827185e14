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
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.projectchristmas.fetch.ManualTime;
import org.projectchristmas.job.Functions;
import org.projectchristmas.job.HandWorkers;
import org.projectchristmas.job.Hooks;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Recurring;
import org.projectchristmas.job.Recurring.Runs;
import org.projectchristmas.job.Recurring.Setting;
import org.projectchristmas.job.RefusedException;
import org.projectchristmas.job.Remark;
import org.projectchristmas.job.Schedule;

/** What is queued without being asked for. Time begins at noon. */
interface RecurringContract {
    JobSettings NO_JITTER = new JobSettings(8, Duration.ofDays(90), Duration.ofSeconds(10), Duration.ZERO, Map.of());
    Invocation JOB = Invocation.of("a.job");
    Invocation OTHER = Invocation.of("a.other");
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
        bench.engine.schedules().set(JOB, HOURLY);
        assertThat(only(bench))
                .isEqualTo(
                        new Recurring(JOB, new Setting(HOURLY, true, null), new Runs(null, at("23T13:00:00"), null)));
        bench.time.pass(Duration.ofMinutes(59));
        bench.workers.runDue();
        assertThat(job.runs).isEmpty();
        bench.time.pass(Duration.ofMinutes(1).plusSeconds(1));
        bench.workers.runDue();
        bench.workers.runDue();

        assertThat(job.runs).hasSize(1);
        // A second's delay does not add up over the days.
        assertThat(only(bench))
                .extracting(Recurring::runs)
                .isEqualTo(new Runs(at("23T13:00:01"), at("23T14:00:00"), null));
    }

    @Test
    default void whatWasMissedIsCaughtUpByOneRunThatSaysSo() {
        Work job = Work.done("a.job");
        Bench bench = bench(job);
        bench.engine.schedules().set(JOB, Schedule.dailyAt(LocalTime.of(9, 30), ZoneOffset.UTC));
        bench.time.pass(Duration.ofDays(5).minus(Duration.ofMinutes(48)));
        bench.workers.runDue();
        bench.workers.runDue();

        assertThat(job.runs).hasSize(1);
        assertThat(only(bench).runs().remark()).isEqualTo(new Remark.Missed(at("24T09:30:00"), at("28T11:12:00")));
        assertThat(only(bench).runs().next()).isEqualTo(at("29T09:30:00"));
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
            bench.engine.schedules().set(Invocation.of("a.job", n(each)), HOURLY);
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
        bench[0].engine.schedules().set(JOB, HOURLY);
        bench[0].time.pass(Duration.ofHours(1));
        bench[0].workers.runDue();

        assertThat(bench[0].engine.newestRoots(10)).extracting(Job::state).containsExactly(State.DONE);
        assertThat(only(bench[0]).runs().remark()).isEqualTo(new Remark.StillRunning(at("23T14:00:00")));
        assertThat(only(bench[0]).runs().next()).isEqualTo(at("23T15:00:00"));
    }

    @Test
    default void twoProcessesQueueItOnce() {
        Work job = Work.done("a.job");
        var time = new ManualTime();
        var one = new Bench(store(), time, "one", NO_JITTER, job);
        var two = new Bench(store(), time, "two", NO_JITTER, job);
        one.engine.schedules().set(JOB, HOURLY);
        time.pass(Duration.ofHours(1));
        one.engine.tick();
        two.engine.tick();

        assertThat(one.engine.newestRoots(10)).hasSize(1);
    }

    @Test
    default void theConfigSaysWhatRecursUntilItSaysOtherwise() {
        Bench bench = bench(Work.done("a.job"), Work.done("a.other"));
        var twice = Schedule.every(Duration.ofHours(12));
        bench.engine.schedules().configure(Map.of(JOB, HOURLY, OTHER, HOURLY));
        bench.time.pass(Duration.ofMinutes(30));
        bench.engine.schedules().configure(Map.of(JOB, HOURLY, OTHER, twice));

        assertThat(bench.engine.schedules().list())
                .containsExactly(
                        // What stays as it was keeps its next run.
                        new Recurring(JOB, configured(HOURLY), new Runs(null, at("23T13:00:00"), null)),
                        new Recurring(OTHER, configured(twice), new Runs(null, at("24T00:30:00"), null)));
        bench.engine.schedules().configure(Map.of(OTHER, new Schedule.Off()));
        assertThat(only(bench)).isEqualTo(new Recurring(OTHER, configured(new Schedule.Off()), Runs.NONE));
    }

    private static Setting configured(Schedule schedule) {
        return new Setting(schedule, false, schedule);
    }

    @Test
    default void whatAPersonHasSetIsKeptWhateverTheConfigSaysUntilItIsReset() {
        Bench bench = bench(Work.done("a.job"));
        var twice = Schedule.every(Duration.ofHours(12));
        var daily = Schedule.every(Duration.ofHours(24));
        bench.engine.schedules().configure(Map.of(JOB, HOURLY));
        assertThat(only(bench).setting().differs()).isFalse();
        bench.engine.schedules().set(JOB, twice);
        bench.engine.schedules().configure(Map.of(JOB, daily));

        assertThat(only(bench))
                .isEqualTo(
                        new Recurring(JOB, new Setting(twice, true, daily), new Runs(null, at("24T00:00:00"), null)));
        assertThat(only(bench).setting().differs()).isTrue();
        // Another start of the program.
        var later = new Bench(store(), bench.time, "two", NO_JITTER, Work.done("a.job"));
        later.engine.schedules().configure(Map.of(JOB, daily));
        assertThat(only(later).schedule()).isEqualTo(twice);
        later.engine.schedules().reset(JOB);
        assertThat(only(later).setting()).isEqualTo(configured(daily));
        later.engine.schedules().configure(Map.of(JOB, HOURLY));
        assertThat(only(later).setting()).isEqualTo(configured(HOURLY));
    }

    @Test
    default void whatAPersonScheduledAndTheConfigNeverDidIsForgottenByAReset() {
        Bench bench = bench(Work.done("a.job"));
        bench.engine.schedules().set(JOB, HOURLY);
        bench.engine.schedules().configure(Map.of());
        assertThat(only(bench).schedule()).isEqualTo(HOURLY);
        bench.engine.schedules().reset(JOB);

        assertThat(bench.engine.schedules().list()).isEmpty();
        assertThatThrownBy(() -> bench.engine.schedules().reset(JOB))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a.job is not scheduled.");
    }

    @Test
    default void whatIsOffIsNotQueued() {
        Work job = Work.done("a.job");
        Bench bench = bench(job, Work.done("a.other"));
        bench.engine.schedules().set(JOB, new Schedule.Off());
        bench.engine.schedules().set(OTHER, Schedule.cron("0 3 * * *", ZoneOffset.UTC));
        bench.time.pass(Duration.ofHours(2));
        bench.workers.runDue();

        assertThat(job.runs).isEmpty();
        assertThat(bench.engine.schedules().list())
                .extracting(each -> each.runs().next())
                .containsExactly(at("24T03:00:00"), null);
    }

    @Test
    default void aProcessThatIsNotThereToStayQueuesNothing() {
        Work job = Work.done("a.job");
        var time = new ManualTime();
        var store = store();
        var workers = new HandWorkers(store, time);
        var known = new Functions(List.of(job), Set.of());
        var engine = new JobEngine(
                new JobEngine.Parts(known, Hooks.none(known), store, workers), NO_JITTER, "one", time, new Random(1));
        engine.start(Set.of("a"));
        engine.schedules().configure(Map.of(JOB, HOURLY));
        time.pass(Duration.ofDays(1));
        workers.runDue();

        assertThat(job.runs).isEmpty();
    }

    @Test
    default void whatRunsContinuouslyRestsUntilThereIsWorkAndSaysNothingOfIt() {
        Work job = Work.done("a.job");
        job.hasWork = false;
        Bench bench = bench(job);
        bench.engine.schedules().set(JOB, new Schedule.Continuously());
        Recurring before = only(bench);
        for (int minute = 0; minute < 600; minute++) {
            bench.time.pass(Duration.ofMinutes(1));
            bench.workers.runDue();
        }
        assertThat(job.runs).isEmpty();
        assertThat(only(bench)).isEqualTo(before);
        job.hasWork = true;
        bench.time.pass(Duration.ofMinutes(1));
        bench.workers.runDue();
        assertThat(job.runs).hasSize(1);
        assertThat(only(bench).runs().remark()).isNull();
        // Another run comes a minute later at the earliest.
        bench.workers.runDue();
        assertThat(job.runs).hasSize(1);
        bench.time.pass(Duration.ofMinutes(1));
        bench.workers.runDue();
        assertThat(job.runs).hasSize(2);
    }

    @Test
    default void whatRunsContinuouslyGivesWayToWhatElseIsInItsLane() {
        Work job = Work.done("a.job");
        job.hasWork = true;
        Bench bench = bench(job, Work.done("a.other"));
        bench.engine.schedules().set(Invocation.of("a.job", Work.shop("x", 1)), new Schedule.Continuously());
        Job other = bench.submit("a.other", Work.shop("x", 2));
        bench.time.pass(Duration.ofMinutes(1));
        bench.engine.tick();
        assertThat(bench.engine.newestRoots(10)).extracting(Job::id).containsExactly(other.id());
        bench.workers.runDue();
        bench.time.pass(Duration.ofMinutes(1));
        bench.workers.runDue();

        assertThat(job.runs).hasSize(1);
    }

    @Test
    default void nothingIsBegunInALaneThatAPersonLetsRest() {
        Work job = Work.done("a.job");
        Bench bench = bench(job, Work.done("a.other"));
        Job other = bench.submit("a.other", Work.shop("x", 2));
        bench.engine.pause(other.id());
        bench.engine.schedules().set(Invocation.of("a.job", Work.shop("x", 1)), HOURLY);
        bench.time.pass(Duration.ofHours(3));
        bench.workers.runDue();
        assertThat(job.runs).isEmpty();
        bench.engine.resume(other.id());
        bench.time.pass(Duration.ofMinutes(1));
        bench.workers.runDue();

        assertThat(job.runs).hasSize(1);
        assertThat(only(bench).runs().remark()).isEqualTo(new Remark.Missed(at("23T13:00:00"), at("23T15:01:00")));
    }

    @Test
    default void aRunThatWouldFindNothingIsLeftOutAndThatIsSaid() {
        Work job = Work.done("a.job");
        job.hasWork = false;
        Bench bench = bench(job);
        bench.engine.schedules().set(JOB, HOURLY);
        bench.time.pass(Duration.ofHours(1));
        bench.workers.runDue();

        assertThat(job.runs).isEmpty();
        assertThat(only(bench).runs())
                .isEqualTo(new Runs(null, at("23T14:00:00"), new Remark.Nothing(at("23T13:00:00"))));
    }

    @Test
    default void aClockThatWasAheadDoesNotPutOffTheRunsForYears() {
        Work job = Work.done("a.job");
        Bench bench = bench(job);
        bench.time.pass(Duration.ofDays(1_000));
        bench.engine.schedules().set(JOB, Schedule.dailyAt(LocalTime.of(9, 30), ZoneOffset.UTC));
        var correct = new Bench(store(), new ManualTime(), "two", NO_JITTER, job);
        correct.workers.runDue();
        assertThat(only(correct).runs().next()).isEqualTo(at("24T09:30:00"));
        correct.time.pass(Duration.ofHours(21).plusMinutes(30));
        correct.workers.runDue();

        assertThat(job.runs).hasSize(1);
        assertThat(only(correct).runs().remark()).isNull();
    }

    @Test
    default void aClockThatIsSetBackALittleDoesNotRunADayTwice() {
        Work job = Work.done("a.job");
        Bench bench = bench(job);
        bench.engine.schedules().set(JOB, Schedule.dailyAt(LocalTime.of(12, 5), ZoneOffset.UTC));
        bench.time.pass(Duration.ofMinutes(6));
        bench.workers.runDue();
        var back = new Bench(store(), new ManualTime(), "two", NO_JITTER, job);
        back.time.pass(Duration.ofMinutes(10));
        back.workers.runDue();

        assertThat(job.runs).hasSize(1);
        assertThat(only(back).runs().next()).isEqualTo(at("24T12:05:00"));
    }

    @Test
    default void whatCannotRecurSoIsRefused() {
        Bench bench = bench(Work.done("a.job"));
        assertThatThrownBy(() -> bench.engine.schedules().set(JOB, new Schedule.Continuously()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a.job cannot run continuously; give it an interval.");
        assertThatThrownBy(() -> bench.engine.schedules().set(JOB, Schedule.cron("0 0 31 2 *", ZoneOffset.UTC)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("\"cron 0 0 31 2 * Z\" never comes; to have a.job not run, say \"off\".");
    }

    @Test
    default void whatIsNoJobCannotRecur() {
        Bench bench = bench(Work.done("a.job"));
        assertThatThrownBy(() -> bench.engine.schedules().set(Invocation.of("a.jib"), HOURLY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the nearest is a.job");
    }
}

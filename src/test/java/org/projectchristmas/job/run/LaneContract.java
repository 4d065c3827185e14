package org.projectchristmas.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.job.run.Work.n;
import static org.projectchristmas.job.run.Work.shop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.projectchristmas.fetch.ManualTime;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.RetryPolicy;
import org.projectchristmas.job.Turn;

/** One shop at a time: one process, and no more jobs than its lane is wide. */
interface LaneContract {
    JobStore store();

    @Test
    default void ofALaneOnlySoManyJobsAreQueuedAsItIsWide() {
        Work job = Work.done("a.job").wide(2);
        var bench = new Bench(store(), job);
        for (int each = 1; each <= 5; each++) {
            bench.submit("a.job", shop("left", each));
            bench.submit("a.job", shop("right", each));
        }

        assertThat(bench.workers.due()).hasSize(4);
        bench.workers.runDue();

        assertThat(job.runs).hasSize(10);
        assertThat(bench.workers.due()).isEmpty();
    }

    @Test
    default void aLaneThatBecomesWiderIsFilledAtOnceAndANarrowerOneIsLeftToEmpty() {
        Work job = Work.done("a.job");
        var bench = new Bench(store(), job);
        for (int each = 1; each <= 9; each++) {
            bench.submit("a.job", shop("left", each));
        }
        assertThat(bench.workers.due()).hasSize(1);

        bench.engine.widen(new Lane("left", 3));
        List<Turn> three = bench.workers.due();
        assertThat(three).hasSize(3);
        bench.engine.run(three.getFirst());
        assertThat(bench.workers.due()).hasSize(3);

        bench.engine.widen(new Lane("left", 1));
        bench.engine.run(bench.workers.due().getFirst());
        bench.engine.run(bench.workers.due().getFirst());
        assertThat(bench.workers.due()).hasSize(1);

        bench.workers.runDue();
        assertThat(job.runs).hasSize(9);
    }

    @Test
    default void oneAfterTheOtherTheJobsOfALaneAreRunTheMostUrgentFirst() {
        Work job = Work.done("a.job");
        Work urgent = new Work("b.urgent", _ -> Next.done(""), RetryPolicy.NEVER, 1);
        var settings =
                new JobSettings(8, Duration.ofDays(90), Duration.ofSeconds(10), Duration.ZERO, Map.of("b.urgent", 0));
        var bench = new Bench(store(), new ManualTime(), "one", settings, job, urgent);
        bench.submit("a.job", shop("left", 1));
        bench.submit("a.job", shop("left", 2));
        Job quick = bench.submit("b.urgent", shop("left", 3));

        List<Turn> first = bench.workers.due();
        assertThat(first).hasSize(1);
        bench.engine.run(first.getFirst());

        assertThat(bench.workers.due()).containsExactly(Turn.of(quick));
    }

    @Test
    default void childrenOfALaneRunAsTheLaneAllows() {
        Work child = Work.done("a.child");
        Work parent = Work.of("a.parent", context -> {
            if (context.stage().isEmpty()) {
                for (int each = 1; each <= 20; each++) {
                    context.spawn(Invocation.of("a.child", shop("left", each)));
                }
                return Next.afterChildren("end");
            }
            return Next.done("");
        });
        var bench = new Bench(store(), child, parent);
        Job root = bench.submit("a.parent");
        bench.workers.due().forEach(bench.engine::run);
        assertThat(bench.workers.due()).hasSize(1);

        bench.workers.runDue();

        assertThat(child.runs).hasSize(20).startsWith("n=1 shop=left", "n=2 shop=left");
        assertThat(bench.state(root)).isEqualTo(State.DONE);
    }

    @Test
    default void aLaneThatAnotherProcessUsesIsLeftAloneWithoutLosingAnAttempt() {
        var time = new ManualTime();
        var bench = new Bench[2];
        boolean[] isFirst = {true};
        Work job = Work.of("a.job", _ -> {
                    if (isFirst[0]) {
                        isFirst[0] = false;
                        // Meanwhile the other process finds the second job due.
                        bench[1].workers.runDue();
                    }
                    return Next.done("");
                })
                .wide(2);
        bench[0] = new Bench(store(), time, "one", JobSettings.DEFAULT, job);
        bench[1] = new Bench(store(), time, "two", JobSettings.DEFAULT, job);
        Job first = bench[0].submit("a.job", shop("left", 1));
        Job second = bench[0].submit("a.job", shop("left", 2));

        bench[0].engine.run(Turn.of(first));

        assertThat(job.runs).hasSize(1);
        assertThat(bench[0].state(second)).isEqualTo(State.WAITING);
        assertThat(bench[0].job(second.id()).status().attempts()).isZero();
        time.pass(Duration.ofSeconds(1));
        bench[0].workers.runDue();
        assertThat(bench[0].state(second)).isEqualTo(State.DONE);
    }

    @Test
    default void aLaneThatIsDrainedIsFreeForOthersAtOnce() {
        var time = new ManualTime();
        Work job = Work.done("a.job");
        var one = new Bench(store(), time, "one", JobSettings.DEFAULT, job);
        var two = new Bench(store(), time, "two", JobSettings.DEFAULT, job);
        one.submit("a.job", shop("left", 1));
        one.workers.runDue();
        one.submit("a.job", shop("left", 2));
        two.workers.runDue();

        assertThat(job.runs).hasSize(2);
    }

    @Test
    default void aProcessThatEndsLeavesALaneThatIsNotDrainedToOthersAtOnce() {
        var time = new ManualTime();
        Work job = Work.done("a.job");
        var one = new Bench(store(), time, "one", JobSettings.DEFAULT, job);
        var two = new Bench(store(), time, "two", JobSettings.DEFAULT, job);
        Job first = one.submit("a.job", shop("left", 1));
        Job second = one.submit("a.job", shop("left", 2));
        one.engine.run(Turn.of(first));
        two.workers.runDue();
        assertThat(two.state(second)).isEqualTo(State.WAITING);

        one.engine.close();
        time.pass(Duration.ofSeconds(1));
        two.workers.runDue();

        assertThat(two.state(second)).isEqualTo(State.DONE);
    }

    @Test
    default void theLaneOfASilentProcessIsFreeWhenItsLeaseHasEnded() {
        var time = new ManualTime();
        var bench = new Bench[2];
        boolean[] isFirst = {true};
        Work job = Work.of("a.job", context -> {
                    if (isFirst[0]) {
                        isFirst[0] = false;
                        time.pass(JobSettings.DEFAULT.lease().plusSeconds(1));
                        bench[1].workers.runDue();
                        // This process wakes up, and finds its lane gone.
                        bench[0].engine.tick();
                        context.beforeStep();
                    }
                    return Next.done("");
                })
                .wide(2);
        bench[0] = new Bench(store(), time, "one", JobSettings.DEFAULT, job);
        Work blocking = Work.of("b.job", _ -> Next.done("")).wide(2);
        bench[1] = new Bench(store(), time, "two", JobSettings.DEFAULT, job, blocking);
        Job first = bench[0].submit("a.job", shop("left", 1));
        bench[0].submit("a.job", shop("left", 2));
        bench[0].submit("a.job", shop("left", 3));

        bench[0].engine.run(Turn.of(first));
        time.pass(Duration.ofSeconds(1));
        bench[0].workers.runDue();

        assertThat(bench[0].state(first)).isEqualTo(State.DONE);
        assertThat(job.runs).contains("n=2 shop=left", "n=3 shop=left");
    }

    @Test
    default void aJobInItsBackoffHoldsUpNobodyInItsLane() {
        boolean[] isFirst = {true};
        Work job = Work.of("a.job", _ -> {
                    if (isFirst[0]) {
                        isFirst[0] = false;
                        throw new IllegalStateException("shop closed");
                    }
                    return Next.done("");
                })
                .retried(RetryPolicy.times(2, Duration.ofMinutes(1), Duration.ofMinutes(1)));
        var bench = new Bench(store(), job);
        Job first = bench.submit("a.job", shop("left", 1));
        bench.submit("a.job", shop("left", 2));
        bench.workers.runDue();
        assertThat(job.runs).containsExactly("n=1 shop=left", "n=2 shop=left");
        bench.time.pass(Duration.ofMinutes(1));
        bench.workers.runDue();

        assertThat(bench.state(first)).isEqualTo(State.DONE);
    }

    @Test
    default void aPausedJobGivesItsPlaceInTheLaneToTheNext() {
        Work job = Work.done("a.job");
        var bench = new Bench(store(), job);
        Job first = bench.submit("a.job", shop("left", 1));
        bench.submit("a.job", shop("left", 2));
        bench.engine.pause(first.id());
        bench.workers.runDue();
        assertThat(job.runs).containsExactly("n=2 shop=left");
        bench.engine.resume(first.id());
        bench.workers.runDue();

        assertThat(bench.state(first)).isEqualTo(State.DONE);
    }

    @Test
    default void aPausedJobThatItsProcessLeftGivesItsPlaceInTheLaneToTheNext() {
        var time = new ManualTime();
        var bench = new Bench[1];
        boolean[] isFirst = {true};
        Work job = Work.of("a.job", context -> {
            if (isFirst[0]) {
                isFirst[0] = false;
                bench[0].engine.pause(context.job().id());
                bench[0].engine.close();
                context.beforeStep();
            }
            return Next.done("");
        });
        bench[0] = new Bench(store(), time, "one", JobSettings.DEFAULT, job);
        Job first = bench[0].submit("a.job", shop("left", 1));
        bench[0].engine.run(Turn.of(first));
        time.pass(JobSettings.DEFAULT.lease().plusSeconds(1));

        var two = new Bench(store(), time, "two", JobSettings.DEFAULT, job);
        Job second = two.submit("a.job", shop("left", 2));
        two.workers.runDue();
        assertThat(two.state(second)).isEqualTo(State.DONE);
        assertThat(two.state(first)).isEqualTo(State.WAITING);

        two.engine.resume(first.id());
        two.workers.runDue();
        assertThat(two.state(first)).isEqualTo(State.DONE);
    }

    @Test
    default void aCancelledJobGivesItsPlaceInTheLaneToTheNext() {
        Work job = Work.done("a.job");
        var bench = new Bench(store(), job);
        Job first = bench.submit("a.job", shop("left", 1));
        bench.submit("a.job", shop("left", 2));
        bench.engine.cancel(first.id());
        bench.workers.runDue();

        assertThat(job.runs).containsExactly("n=2 shop=left");
    }

    @Test
    default void jobsWithoutALaneRunBesideThoseOfOne() {
        Work job = Work.done("a.job");
        var bench = new Bench(store(), job);
        bench.submit("a.job", shop("left", 1));
        bench.submit("a.job", shop("left", 2));
        bench.submit("a.job", n(3));

        assertThat(bench.workers.due()).hasSize(2);
    }
}

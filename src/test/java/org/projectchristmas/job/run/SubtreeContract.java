package org.projectchristmas.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.job.run.Work.n;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.Next;

/** What is done to a job and everything below it. */
interface SubtreeContract {
    JobStore store();

    private static Work parent(String name, String child) {
        return Work.of(name, context -> {
            if (context.stage().isEmpty()) {
                context.spawn(Invocation.of(child, n(1)));
                context.spawn(Invocation.of(child, n(2)));
                return Next.afterChildren("end");
            }
            return Next.done("");
        });
    }

    /** Runs only what is due now, not what that makes due. */
    private static void runOnce(Bench bench) {
        bench.workers.due().forEach(bench.engine::run);
    }

    @Test
    default void cancellingEndsWhatWaitsBelowAndTheParentsWithIt() {
        Work leaf = Work.done("a.leaf");
        var bench = new Bench(store(), leaf, parent("a.middle", "a.leaf"), parent("a.top", "a.middle"));
        Job root = bench.submit("a.top", n(0));
        runOnce(bench);
        runOnce(bench);
        assertThat(bench.workers.due()).hasSize(4);

        bench.engine.cancel(root.id());

        assertThat(bench.state(root)).isEqualTo(State.CANCELLED);
        List<Job> middle = bench.engine.children(root.id());
        assertThat(middle).extracting(Job::state).containsOnly(State.CANCELLED);
        middle.forEach(each -> assertThat(bench.engine.children(each.id()))
                .extracting(Job::state)
                .containsOnly(State.CANCELLED));
        assertThat(bench.workers.due()).isEmpty();
        bench.workers.runDue();
        assertThat(leaf.runs).isEmpty();
    }

    @Test
    default void cancellingOneBranchLeavesTheOtherAndTheRootEndsWithErrors() {
        Work leaf = Work.done("a.leaf");
        var bench = new Bench(store(), leaf, parent("a.middle", "a.leaf"), parent("a.top", "a.middle"));
        Job root = bench.submit("a.top", n(0));
        runOnce(bench);
        runOnce(bench);
        List<Job> middle = bench.engine.children(root.id());

        bench.engine.cancel(middle.getFirst().id());
        bench.workers.runDue();

        assertThat(leaf.runs).hasSize(2);
        assertThat(bench.state(middle.getFirst())).isEqualTo(State.CANCELLED);
        assertThat(bench.state(middle.getLast())).isEqualTo(State.DONE);
        assertThat(bench.state(root)).isEqualTo(State.DONE_WITH_ERRORS);
    }

    @Test
    default void whatRunsIsAskedToStopAndEndsCancelled() {
        Bench[] bench = new Bench[1];
        var heard = new ArrayList<Boolean>();
        Work job = Work.of("a.job", context -> {
            bench[0].engine.cancel(context.job().id());
            heard.add(context.cancellation().isCancelled());
            context.beforeStep();
            return Next.done("not reached");
        });
        bench[0] = new Bench(store(), job);
        Job root = bench[0].submit("a.job");

        bench[0].workers.runDue();

        assertThat(heard).containsExactly(true);
        assertThat(bench[0].state(root)).isEqualTo(State.CANCELLED);
        assertThat(bench[0].engine.ended(root.id())).isCompleted();
    }

    @Test
    default void aJobThatIsCancelledWhileItSpawnsSpawnsNothing() {
        Bench[] bench = new Bench[1];
        Work child = Work.done("a.child");
        Work job = Work.of("a.job", context -> {
            context.spawn(Invocation.of("a.child"));
            bench[0].engine.cancel(context.job().id());
            return Next.afterChildren("next");
        });
        bench[0] = new Bench(store(), job, child);
        Job root = bench[0].submit("a.job");

        bench[0].workers.runDue();

        assertThat(bench[0].state(root)).isEqualTo(State.CANCELLED);
        assertThat(bench[0].engine.children(root.id())).isEmpty();
    }

    @Test
    default void aStopThatNobodyAskedForIsAFailure() {
        Work job = Work.of("a.job", _ -> {
            throw new CancellationException("of its own");
        });
        var bench = new Bench(store(), job);
        Job root = bench.submit("a.job");

        bench.workers.runDue();

        assertThat(bench.state(root)).isEqualTo(State.FAILED);
    }

    @Test
    default void anotherProcessesWishIsFollowedAtTheNextTick() {
        var bench = new Bench[2];
        Work job = Work.of("a.job", context -> {
            bench[1].engine.cancel(context.job().id());
            assertThat(context.cancellation().isCancelled()).isFalse();
            bench[0].engine.tick();
            context.beforeStep();
            return Next.done("not reached");
        });
        bench[0] = new Bench(store(), job);
        bench[1] = new Bench(store(), job);
        Job root = bench[0].submit("a.job");
        var end = bench[1].engine.ended(root.id());

        bench[0].workers.due().forEach(bench[0].engine::run);

        assertThat(bench[0].state(root)).isEqualTo(State.CANCELLED);
        assertThat(end).isNotDone();
        bench[1].engine.tick();
        assertThat(end).isCompletedWithValue(bench[0].job(root.id()));
    }

    @Test
    default void aPausedTreeIsNotRunUntilItIsResumed() {
        Work leaf = Work.done("a.leaf");
        Work top = parent("a.top", "a.leaf");
        var bench = new Bench(store(), leaf, top);
        Job root = bench.submit("a.top", n(0));
        runOnce(bench);

        bench.engine.pause(root.id());
        bench.workers.runDue();
        assertThat(leaf.runs).isEmpty();
        assertThat(bench.job(root.id()).status().isPaused()).isTrue();
        bench.engine.resume(root.id());
        bench.workers.runDue();

        assertThat(leaf.runs).hasSize(2);
        assertThat(bench.state(root)).isEqualTo(State.DONE);
    }

    @Test
    default void whatAPausedJobSpawnsIsPausedToo() {
        Bench[] bench = new Bench[1];
        Work child = Work.done("a.child");
        Work job = Work.of("a.job", context -> {
            if (context.stage().isEmpty()) {
                bench[0].engine.pause(context.job().id());
                context.spawn(Invocation.of("a.child"));
                return Next.afterChildren("next");
            }
            return Next.done("");
        });
        bench[0] = new Bench(store(), job, child);
        Job root = bench[0].submit("a.job");

        bench[0].workers.runDue();
        assertThat(child.runs).isEmpty();
        assertThat(bench[0].engine.children(root.id()).getFirst().status().isPaused())
                .isTrue();
        bench[0].engine.resume(root.id());
        bench[0].workers.runDue();

        assertThat(bench[0].state(root)).isEqualTo(State.DONE);
    }

    @Test
    default void whatRunsWaitsBeforeItsNextStepWhileItIsPaused() throws Exception {
        var isPaused = new CountDownLatch(1);
        var goesOn = new CountDownLatch(1);
        Bench[] bench = new Bench[1];
        Work job = Work.of("a.job", context -> {
            bench[0].engine.pause(context.job().id());
            isPaused.countDown();
            context.beforeStep();
            goesOn.countDown();
            return Next.done("");
        });
        bench[0] = new Bench(store(), job);
        Job root = bench[0].submit("a.job");

        Thread worker = Thread.ofPlatform().daemon().start(bench[0].workers::runDue);
        assertThat(isPaused.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(goesOn.getCount()).isEqualTo(1);
        bench[0].engine.resume(root.id());
        assertThat(goesOn.await(10, TimeUnit.SECONDS)).isTrue();
        worker.join(10_000);

        assertThat(bench[0].state(root)).isEqualTo(State.DONE);
    }
}

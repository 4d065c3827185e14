package org.projectchristmas.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.RetryPolicy;
import org.projectchristmas.job.Turn;

/** How what failed is tried again, and what an ended process left is gone on with. */
interface RetryContract {
    RetryPolicy THRICE = RetryPolicy.times(3, Duration.ofMinutes(1), Duration.ofMinutes(10));

    JobStore store();

    @Test
    default void aJobThatFailsIsTriedAgainAfterItsBackoffUntilItHasFailedOften() {
        Work job = Work.of("a.job", _ -> {
                    throw new IllegalStateException("shop closed");
                })
                .retried(THRICE);
        var bench = new Bench(store(), job);
        Job root = bench.submit("a.job");

        bench.workers.runDue();
        assertThat(job.runs).hasSize(1);
        assertThat(bench.state(root)).isEqualTo(State.WAITING);
        assertThat(bench.job(root.id()).status().attempts()).isEqualTo(1);
        bench.time.pass(Duration.ofSeconds(59));
        bench.workers.runDue();
        assertThat(job.runs).hasSize(1);
        bench.time.pass(Duration.ofSeconds(1));
        bench.workers.runDue();
        assertThat(job.runs).hasSize(2);
        bench.time.pass(Duration.ofMinutes(2));
        bench.workers.runDue();

        assertThat(job.runs).hasSize(3);
        assertThat(bench.state(root)).isEqualTo(State.FAILED);
        assertThat(bench.job(root.id()).status().note()).isEqualTo("shop closed");
        bench.time.pass(Duration.ofDays(1));
        bench.workers.runDue();
        assertThat(job.runs).hasSize(3);
    }

    @Test
    default void aJobThatSucceedsAtItsSecondAttemptIsDone() {
        int[] runs = {0};
        Work job = Work.of("a.job", _ -> {
                    if (runs[0]++ == 0) {
                        throw new IOException();
                    }
                    return Next.done("read");
                })
                .retried(THRICE);
        var bench = new Bench(store(), job);
        Job root = bench.submit("a.job");
        bench.workers.runDue();
        assertThat(bench.job(root.id()).status().note()).isEqualTo("java.io.IOException");
        bench.time.pass(Duration.ofMinutes(1));
        bench.workers.runDue();

        assertThat(bench.state(root)).isEqualTo(State.DONE);
        assertThat(bench.job(root.id()).status().note()).isEqualTo("read");
    }

    @Test
    default void aJobInItsBackoffIsNotQueuedTwice() {
        Work job = Work.of("a.job", _ -> {
                    throw new IllegalStateException("shop closed");
                })
                .retried(THRICE);
        var bench = new Bench(store(), job);
        Job root = bench.submit("a.job");
        bench.workers.runDue();

        assertThat(bench.submit("a.job").id()).isEqualTo(root.id());
    }

    @Test
    default void theWaitsDoubleUpToTheLongest() {
        assertThat(THRICE.backoff(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(THRICE.backoff(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(THRICE.backoff(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(THRICE.backoff(5)).isEqualTo(Duration.ofMinutes(10));
        assertThat(THRICE.backoff(100)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    default void aJobThatTheEndOfTheProgramStopsGoesOnAtTheNextStartWithoutLosingAnAttempt() {
        Bench[] bench = new Bench[1];
        boolean[] isFirst = {true};
        Work job = Work.of("a.job", context -> {
            if (isFirst[0]) {
                isFirst[0] = false;
                bench[0].engine.close();
            }
            context.beforeStep();
            return Next.done("");
        });
        bench[0] = new Bench(store(), job);
        Job root = bench[0].submit("a.job");
        bench[0].workers.runDue();
        assertThat(bench[0].state(root)).isEqualTo(State.WAITING);

        var next = new Bench(store(), job);
        next.workers.runDue();

        assertThat(job.runs).hasSize(2);
        assertThat(next.state(root)).isEqualTo(State.DONE);
        assertThat(next.job(root.id()).status().attempts()).isZero();
    }

    @Test
    default void whatATurnCameToIsDroppedIfTheJobWasTakenUpAgainMeanwhile() {
        var other = new Bench[1];
        Work job = Work.of("a.job", context -> {
            if (context.job().status().turn() == 1) {
                // As if this process had been thought dead and another had gone on.
                other[0].engine.run(Turn.of(context.job()));
                return Next.done("the late one");
            }
            return Next.done("the quick one");
        });
        var bench = new Bench(store(), job);
        other[0] = new Bench(store(), job);
        Job root = bench.submit("a.job");

        bench.workers.runDue();

        assertThat(bench.job(root.id()).status().note()).isEqualTo("the quick one");
        assertThat(bench.workers.due()).isEmpty();
    }

    @Test
    default void whatALateTurnCameToIsDroppedWhileAnotherProcessIsStillAtTheJob() throws Exception {
        var begun = new CompletableFuture<Job>();
        var mayEnd = new CompletableFuture<Void>();
        var hasEnded = new CompletableFuture<Void>();
        Work job = Work.of("a.job", context -> {
            if (context.job().status().turn() == 1) {
                begun.complete(context.job());
                mayEnd.orTimeout(20, TimeUnit.SECONDS).join();
                return Next.done("the late one");
            }
            mayEnd.complete(null);
            hasEnded.orTimeout(20, TimeUnit.SECONDS).join();
            return Next.done("the quick one");
        });
        var one = new Bench(store(), job);
        var other = new Bench(store(), job);
        Job root = one.submit("a.job");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> {
                one.engine.run(Turn.of(root));
                return hasEnded.complete(null);
            });
            other.engine.run(Turn.of(begun.get(20, TimeUnit.SECONDS)));
            assertThat(late.get(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(one.state(root)).isEqualTo(State.DONE);
        assertThat(one.job(root.id()).status().note()).isEqualTo("the quick one");
    }
}

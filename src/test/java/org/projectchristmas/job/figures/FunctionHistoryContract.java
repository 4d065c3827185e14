package org.projectchristmas.job.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.projectchristmas.job.FunctionName;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.JobTransaction.NewJob;
import org.projectchristmas.metrics.Latencies;

/** What every {@link FunctionHistory} promises. */
public interface FunctionHistoryContract {
    Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    Job.Plan PLAN = new Job.Plan(5, null);

    FunctionHistory history();

    /** The empty store whose jobs it tells of. */
    JobStore jobs();

    /** A root that waited 2 s and ran 10 s, with two children, of which the later one ended 7 s after they were queued and failed. */
    private void addTree(Instant queued) {
        jobs().inTransaction(transaction -> {
            Job root = transaction.addRoot(new NewJob(Invocation.of("a.parent"), PLAN), queued, queued);
            List<Job> children = transaction.addChildren(
                    root,
                    List.of(new NewJob(Invocation.of("a.first"), PLAN), new NewJob(Invocation.of("a.second"), PLAN)),
                    queued.plusSeconds(3));
            transaction.update(List.of(
                    ended(
                            root.with(root.children().more(2)),
                            State.DONE_WITH_ERRORS,
                            queued.plusSeconds(2),
                            queued.plusSeconds(12)),
                    ended(children.getFirst(), State.DONE, queued.plusSeconds(4), queued.plusSeconds(5)),
                    ended(children.getLast(), State.FAILED, queued.plusSeconds(4), queued.plusSeconds(10))));
            return true;
        });
    }

    private static Job ended(Job job, State state, Instant started, Instant finished) {
        return job.with(job.status().as(state))
                .with(job.times().started(started).finished(finished));
    }

    private static FunctionFigures calls(String function, long ended, long failed) {
        return new FunctionFigures(
                new FunctionName(function), ended, failed, 0, 0, Latencies.NONE, seconds(1), Latencies.NONE);
    }

    private static Latencies seconds(long... seconds) {
        return Latencies.of(Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList());
    }

    private static FunctionFigures of(
            String function, long failed, Latencies queued, Latencies ran, Latencies children) {
        return new FunctionFigures(new FunctionName(function), 1, failed, 0, 0, queued, ran, children);
    }

    private static List<FunctionFigures> ofTree() {
        return List.of(
                of("a.first", 0, seconds(1), seconds(1), Latencies.NONE),
                of("a.parent", 1, seconds(2), seconds(10), seconds(7)),
                of("a.second", 1, seconds(1), seconds(6), Latencies.NONE));
    }

    @Test
    default void everyFunctionHasItsTimesOfWaitingRunningAndChildren() {
        addTree(NOON);

        assertThat(history().since(NOON)).isEqualTo(ofTree());
    }

    @Test
    default void aJobThatIsForgottenStaysCounted() {
        addTree(NOON);
        List<FunctionFigures> before = history().since(NOON);

        assertThat(jobs().prune(NOON.plus(Duration.ofDays(90)), 100)).isEqualTo(3);

        assertThat(jobs().roots(new JobId(Long.MAX_VALUE), 10)).isEmpty();
        assertThat(history().since(NOON)).isEqualTo(before);
        assertThat(history().since(NOON.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    default void forgottenJobsAndNewOnesAddUp() {
        addTree(NOON);
        jobs().prune(NOON.plus(Duration.ofDays(90)), 100);
        addTree(NOON.plus(Duration.ofDays(91)));

        assertThat(history().since(NOON)).extracting(FunctionFigures::ended).containsOnly(2L);
        assertThat(history().since(NOON.plus(Duration.ofDays(91)))).isEqualTo(ofTree());
    }

    @Test
    default void jobsThatEndedBeforeOrHaveNotEndedAreNotCounted() {
        addTree(NOON);
        jobs().inTransaction(
                        transaction -> transaction.addRoot(new NewJob(Invocation.of("a.waiting"), PLAN), NOON, NOON));

        assertThat(history().since(NOON.plusSeconds(11)))
                .extracting(each -> each.function().value())
                .containsExactly("a.parent");
    }

    @Test
    default void aJobPlannedForLaterDoesNotWaitUntilThen() {
        jobs().inTransaction(transaction -> {
            Job root = transaction.addRoot(new NewJob(Invocation.of("a.planned"), PLAN), NOON, NOON.plusSeconds(3_600));
            transaction.update(List.of(ended(root, State.DONE, NOON.plusSeconds(3_604), NOON.plusSeconds(3_605))));
            return true;
        });

        assertThat(history().since(NOON).getFirst().queued()).isEqualTo(seconds(4));
    }

    @Test
    default void callsAreKeptByDay() {
        history().add(NOON, List.of(calls("models.find", 3, 1)));
        history()
                .add(
                        NOON.plusSeconds(60),
                        List.of(
                                calls("models.find", 2, 0),
                                FunctionFigures.ofHookFailures(new FunctionName("models.find"), 4)));
        history().add(NOON.plus(Duration.ofDays(1)), List.of(calls("models.find", 1, 0)));

        assertThat(history().since(NOON.plusSeconds(7_200)))
                .containsExactly(new FunctionFigures(
                        new FunctionName("models.find"), 6, 1, 0, 4, Latencies.NONE, seconds(1, 1, 1), Latencies.NONE));
        assertThat(history().since(NOON.plus(Duration.ofDays(1)))).containsExactly(calls("models.find", 1, 0));
    }
}

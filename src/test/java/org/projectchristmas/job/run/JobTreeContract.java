package org.projectchristmas.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.projectchristmas.job.run.Work.n;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.projectchristmas.fetch.ManualTime;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.JobId;
import org.projectchristmas.job.JobSettings;
import org.projectchristmas.job.JobStore;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.RefusedException;

/** How jobs are queued, and how parents and children wait for each other. */
interface JobTreeContract {
    JobStore store();

    /** Spawns {@code n} children, then adds up. */
    private static Work parent(String childName) {
        return Work.of("a.parent", context -> {
            if (context.stage().isEmpty()) {
                for (long each = 1; each <= context.arguments().integer("n"); each++) {
                    context.spawn(Invocation.of(childName, n(each)));
                }
                return Next.afterChildren("sum");
            }
            return Next.done(context.children().size() + " children");
        });
    }

    @Test
    default void aParentIsRunAgainWhenItsChildrenHaveEnded() {
        Work child = Work.done("a.child");
        Work parent = parent("a.child");
        var bench = new Bench(store(), child, parent);
        Job root = bench.submit("a.parent", n(2));

        bench.workers.runDue();

        assertThat(parent.runs).containsExactly("n=2", "sum n=2");
        assertThat(child.runs).containsExactlyInAnyOrder("n=1", "n=2");
        Job ended = bench.job(root.id());
        assertThat(ended.state()).isEqualTo(State.DONE);
        assertThat(ended.status().note()).isEqualTo("2 children");
        assertThat(ended.children()).isEqualTo(new Job.Children(2, 0, 0));
        assertThat(bench.engine.ended(root.id())).isCompletedWithValue(ended);
        assertThat(bench.workers.due()).isEmpty();
    }

    @Test
    default void everythingOfAJobComesBackAsItWasStored() {
        var bench = new Bench(store(), Work.done("a.child"), parent("a.child"));
        Job root = bench.submit("a.parent", n(1));
        bench.time.pass(Duration.ofSeconds(5));
        bench.workers.runDue();

        Job child = bench.engine.children(root.id()).getFirst();

        assertThat(child.place()).isEqualTo(new Job.Place(root.id(), root.id(), 1));
        assertThat(child.call()).isEqualTo(Invocation.of("a.child", n(1)));
        assertThat(child.plan()).isEqualTo(new Job.Plan(5, null));
        Job ended = bench.job(root.id());
        assertThat(ended.times().queuedAt()).isEqualTo(bench.time.instant().minusSeconds(5));
        assertThat(ended.times().startedAt()).isEqualTo(bench.time.instant());
        assertThat(ended.times().finishedAt()).isEqualTo(bench.time.instant());
        assertThat(ended.status().turn()).isEqualTo(2);
        assertThat(root.place()).isEqualTo(new Job.Place(null, root.id(), 0));
    }

    @Test
    default void aJobThatIsDoneWhileItsChildrenAreNotEndsWithTheLastOfThem() {
        Work child = Work.done("a.child");
        Work parent = Work.of("a.parent", context -> {
            context.spawn(Invocation.of("a.child"));
            return Next.done("sent out");
        });
        var bench = new Bench(store(), child, parent);
        Job root = bench.submit("a.parent");

        bench.workers.runDue();

        assertThat(parent.runs).hasSize(1);
        assertThat(bench.job(root.id()).status().note()).isEqualTo("sent out");
        assertThat(bench.state(root)).isEqualTo(State.DONE);
    }

    @Test
    default void aParentWhoseChildFailedEndsWithErrorsAfterTheOthersHaveEnded() {
        Work child = Work.of("a.child", context -> {
            if (context.arguments().integer("n") == 1) {
                throw new IllegalStateException("no such page");
            }
            return Next.done("read");
        });
        var bench = new Bench(store(), child, parent("a.child"));
        Job root = bench.submit("a.parent", n(3));

        bench.workers.runDue();

        assertThat(child.runs).hasSize(3);
        assertThat(bench.state(root)).isEqualTo(State.DONE_WITH_ERRORS);
        assertThat(bench.job(root.id()).children().failed()).isEqualTo(1);
        Job failed = bench.engine.children(root.id()).getFirst();
        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.status().note()).isEqualTo("no such page");
    }

    @Test
    default void errorsRiseThroughTheGenerations() {
        Work leaf = Work.of("a.leaf", _ -> Next.doneWithErrors("one page of two"));
        Work middle = Work.of("a.middle", context -> {
            context.spawn(Invocation.of("a.leaf"));
            return Next.done("");
        });
        Work top = Work.of("a.top", context -> {
            context.spawn(Invocation.of("a.middle"));
            return Next.done("");
        });
        var bench = new Bench(store(), leaf, middle, top);
        Job root = bench.submit("a.top");

        bench.workers.runDue();

        assertThat(bench.state(root)).isEqualTo(State.DONE_WITH_ERRORS);
        Job child = bench.engine.children(root.id()).getFirst();
        assertThat(bench.engine.children(child.id()).getFirst().place())
                .isEqualTo(new Job.Place(child.id(), root.id(), 2));
    }

    @Test
    default void aChildThatIsSpawnedTwiceRunsOnce() {
        Work child = Work.done("a.child");
        Work parent = Work.of("a.parent", context -> {
            context.spawn(Invocation.of("a.child", n(7)));
            context.spawn(Invocation.of("a.child", Arguments.NONE.with("n", "007")));
            return context.stage().isEmpty() ? Next.afterChildren("again") : Next.done("");
        });
        var bench = new Bench(store(), child, parent);
        Job root = bench.submit("a.parent");

        bench.workers.runDue();

        assertThat(parent.runs).hasSize(2);
        assertThat(child.runs).containsExactly("n=7");
        assertThat(bench.state(root)).isEqualTo(State.DONE);
    }

    @Test
    default void aStageWithoutChildrenIsFollowedByTheNextAtOnce() {
        Work job =
                Work.of("a.job", context -> context.stage().isEmpty() ? Next.afterChildren("two") : Next.done("both"));
        var bench = new Bench(store(), job);
        bench.submit("a.job");

        bench.workers.runDue();

        assertThat(job.runs).containsExactly("", "two");
    }

    @Test
    default void aJobThatWaitsIsNotQueuedTwice() {
        Work job = Work.done("a.job");
        var bench = new Bench(store(), job);
        Job first = bench.submit("a.job", n(1));

        assertThat(bench.submit("a.job", Arguments.NONE.with("n", "01"))).isEqualTo(first);
        assertThat(bench.submit("a.job", n(2))).isNotEqualTo(first);
        bench.workers.runDue();
        assertThat(bench.submit("a.job", n(1)).id()).isNotEqualTo(first.id());
        bench.workers.runDue();

        assertThat(job.runs).containsExactly("n=1", "n=2", "n=1");
    }

    @Test
    default void aJobThatHasDoneItsFirstStageCanBeQueuedOnceMore() {
        Work child = Work.done("a.child");
        Work parent = Work.of("a.parent", context -> {
            if (!context.stage().isEmpty()) {
                return Next.done("");
            }
            context.spawn(Invocation.of("a.child"));
            return Next.afterChildren("again");
        });
        var bench = new Bench(store(), child, parent);
        var more = new ArrayList<Job>();
        try (var _ = bench.engine.observe(job -> {
            if (job.hasEnded() && job.place().generation() == 1 && more.isEmpty()) {
                more.add(bench.submit("a.parent"));
            }
        })) {
            Job root = bench.submit("a.parent");

            bench.workers.runDue();

            assertThat(more).singleElement().extracting(Job::id).isNotEqualTo(root.id());
        }
        assertThat(parent.runs).containsExactlyInAnyOrder("", "again", "", "again");
    }

    @Test
    default void aRunningJobCanBeQueuedOnceMore() {
        var queued = new ArrayList<JobId>();
        Bench[] bench = new Bench[1];
        Work job = Work.of("a.job", _ -> {
            if (queued.isEmpty()) {
                queued.add(bench[0].submit("a.job").id());
                queued.add(bench[0].submit("a.job").id());
            }
            return Next.done("");
        });
        bench[0] = new Bench(store(), job);
        Job first = bench[0].submit("a.job");

        bench[0].workers.runDue();

        assertThat(queued.getFirst()).isNotEqualTo(first.id()).isEqualTo(queued.getLast());
        assertThat(job.runs).hasSize(2);
    }

    @Test
    default void whatIsMoreUrgentComesFirst() {
        var order = new ArrayList<String>();
        Work late = Work.of("a.late", _ -> {
            order.add("late");
            return Next.done("");
        });
        Work usual = Work.of("a.usual", _ -> {
            order.add("usual");
            return Next.done("");
        });
        Work soon = Work.of("b.soon", _ -> {
            order.add("soon");
            return Next.done("");
        });
        var settings = new JobSettings(
                8, Duration.ofDays(90), Duration.ofSeconds(10), Duration.ZERO, Map.of("b.*", 0, "a.late", 9, "a.*", 3));
        var bench = new Bench(store(), new ManualTime(), "one", settings, late, usual, soon);
        bench.submit("a.late");
        bench.submit("a.usual");
        bench.submit("b.soon");

        bench.workers.runDue();

        assertThat(order).containsExactly("soon", "usual", "late");
    }

    @Test
    default void aProcessRunsOnlyTheRootsThatItConsumes() {
        Work one = Work.done("integrator.sync");
        Work other = Work.done("auditor.audit");
        var bench = new Bench(store(), one, other);
        bench.workers.start(Set.of("auditor"), bench.engine);
        Job waiting = bench.submit("integrator.sync");
        bench.submit("auditor.audit");

        bench.workers.runDue();

        assertThat(other.runs).hasSize(1);
        assertThat(one.runs).isEmpty();
        assertThat(bench.state(waiting)).isEqualTo(State.WAITING);
    }

    @Test
    default void rootsAreListedNewestFirstAndPageByPage() {
        var bench = new Bench(store(), Work.done("a.child"), parent("a.child"));
        List<JobId> roots = new ArrayList<>();
        for (int each = 1; each <= 5; each++) {
            roots.add(bench.submit("a.parent", n(each)).id());
        }
        bench.workers.runDue();
        roots.sort(Comparator.reverseOrder());

        assertThat(bench.engine.newestRoots(10)).extracting(Job::id).containsExactlyElementsOf(roots);
        assertThat(bench.engine.newestRoots(2)).extracting(Job::id).containsExactlyElementsOf(roots.subList(0, 2));
        assertThat(bench.engine.roots(roots.get(1), 2))
                .extracting(Job::id)
                .containsExactlyElementsOf(roots.subList(2, 4));
        assertThat(bench.engine.children(roots.getFirst()))
                .extracting(each -> each.call().arguments().text("n"))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    default void whoWaitsForTheEndOfAJobIsToldOnce() {
        var bench = new Bench(store(), Work.done("a.job"));
        Job job = bench.submit("a.job");
        var end = bench.engine.ended(job.id());
        assertThat(end).isNotDone();

        bench.workers.runDue();

        assertThat(end).isCompletedWithValue(bench.job(job.id()));
        assertThatThrownBy(() -> bench.engine.ended(new JobId(4711)).join())
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("there is no job 4711");
    }

    @Test
    default void anObserverSeesEveryChangeOfAJob() {
        var bench = new Bench(store(), Work.done("a.job"));
        var seen = new ArrayList<State>();
        try (var _ = bench.engine.observe(job -> seen.add(job.state()))) {
            bench.submit("a.job");
            bench.workers.runDue();
        }
        bench.submit("a.job");

        assertThat(seen).containsExactly(State.WAITING, State.RUNNING, State.DONE);
    }

    @Test
    default void aJobThatTheProgramDoesNotHaveIsRefusedWithTheNearestName() {
        var bench = new Bench(store(), Work.done("integrator.sync_all"));
        assertThatThrownBy(() -> bench.submit("integrator.sync_al"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("There is no function integrator.sync_al; the nearest is integrator.sync_all.");
    }

    @Test
    default void aQueuedJobWhoseFunctionIsGoneFails() {
        Job job = new Bench(store(), Work.done("a.old")).submit("a.old");
        var bench = new Bench(store(), Work.done("a.fresh"));

        bench.workers.runDue();

        assertThat(bench.state(job)).isEqualTo(State.FAILED);
        assertThat(bench.job(job.id()).status().note()).contains("There is no function a.old");
    }

    @Test
    default void jobsThatEndedLongAgoAreForgottenTreeByTree() {
        var settings = new JobSettings(8, Duration.ofDays(2), Duration.ofSeconds(10), Duration.ZERO, Map.of());
        var time = new ManualTime();
        var bench = new Bench(store(), time, "one", settings, Work.done("a.child"), parent("a.child"));
        bench.submit("a.parent", n(3));
        bench.workers.runDue();
        time.pass(Duration.ofDays(1));
        Job younger = bench.submit("a.parent", n(2));
        bench.workers.runDue();
        time.pass(Duration.ofDays(1).plusMinutes(1));

        bench.workers.runDue();

        assertThat(bench.engine.newestRoots(10)).extracting(Job::id).containsExactly(younger.id());
        assertThat(bench.engine.children(younger.id())).hasSize(2);
        time.pass(Duration.ofDays(1));
        bench.workers.runDue();
        assertThat(bench.engine.newestRoots(10)).isEmpty();
    }
}

package org.projectchristmas.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.projectchristmas.job.run.Work.n;

import org.junit.jupiter.api.Test;
import org.projectchristmas.job.InMemoryJobStore;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.Job.State;
import org.projectchristmas.job.Next;

class JobTreeTest {
    @Test
    void aParentIsRunAgainWhenItsChildrenHaveEnded() {
        Work child = Work.done("a.child");
        Work parent = Work.of("a.parent", context -> {
            if (context.stage().isEmpty()) {
                context.spawn(Invocation.of("a.child", n(1)));
                context.spawn(Invocation.of("a.child", n(2)));
                return Next.afterChildren("sum");
            }
            return Next.done(context.children().size() + " children");
        });
        var bench = new Bench(new InMemoryJobStore(), child, parent);
        Job root = bench.submit("a.parent");

        bench.workers.runDue();

        assertThat(parent.runs).containsExactly("", "sum");
        assertThat(child.runs).containsExactlyInAnyOrder("n=1", "n=2");
        assertThat(bench.state(root)).isEqualTo(State.DONE);
        assertThat(bench.job(root.id()).status().note()).isEqualTo("2 children");
        assertThat(bench.engine.ended(root.id())).isCompletedWithValue(bench.job(root.id()));
    }
}

package org.projectchristmas.job.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Parameter;
import org.projectchristmas.job.RetryPolicy;

/** A job that a test makes up, which notes each of its runs. It may be told {@code n} and {@code shop}; the shop is its lane. */
final class Work implements JobFunction {
    final List<String> runs = new CopyOnWriteArrayList<>();
    /** Whether it finds something to do; null if it cannot tell. */
    volatile @Nullable Boolean hasWork;

    private final String name;
    private final Body body;
    private final RetryPolicy retries;
    private final int laneWidth;

    interface Body {
        Next run(JobContext context) throws Exception;
    }

    Work(String name, Body body, RetryPolicy retries, int laneWidth) {
        this.name = name;
        this.body = body;
        this.retries = retries;
        this.laneWidth = laneWidth;
    }

    static Work of(String name, Body body) {
        return new Work(name, body, RetryPolicy.NEVER, 1);
    }

    static Work done(String name) {
        return of(name, _ -> Next.done("done"));
    }

    Work retried(RetryPolicy policy) {
        return new Work(name, body, policy, laneWidth);
    }

    Work wide(int width) {
        return new Work(name, body, retries, width);
    }

    static Arguments n(long n) {
        return Arguments.NONE.with("n", n);
    }

    static Arguments shop(String shop, long n) {
        return n(n).with("shop", shop);
    }

    @Override
    public Definition definition() {
        return Definition.of(
                name,
                "Does what the test says.",
                Parameter.optional("n", Parameter.Type.INTEGER, "A number."),
                Parameter.optional("shop", Parameter.Type.TEXT, "A lane."));
    }

    @Override
    public Next run(JobContext context) throws Exception {
        runs.add((context.stage() + " " + context.arguments()).strip());
        return body.run(context);
    }

    @Override
    public Optional<Lane> lane(Arguments arguments) {
        return arguments.has("shop") ? Optional.of(new Lane(arguments.text("shop"), laneWidth)) : Optional.empty();
    }

    @Override
    public boolean tellsWork() {
        return hasWork != null;
    }

    @Override
    public boolean hasWork(Arguments arguments) {
        return !Boolean.FALSE.equals(hasWork);
    }

    @Override
    public RetryPolicy retries() {
        return retries;
    }
}

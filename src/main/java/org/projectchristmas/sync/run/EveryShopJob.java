package org.projectchristmas.sync.run;

import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Next;

/** Has every enabled shop visited: one child a shop, told the same, and then the sum. */
final class EveryShopJob implements JobFunction {
    private static final String SUM = "sum";

    private final Definition definition;
    private final String child;
    private final ShopStages stages;

    /** @param child the function that does the same at one shop */
    EveryShopJob(Definition definition, String child, ShopStages stages) {
        this.definition = definition;
        this.child = child;
        this.stages = stages;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public Next run(JobContext context) {
        if (context.stage().equals(SUM)) {
            return Next.done(stages.runs().sum(context.job().place().root()));
        }
        Arguments told = context.arguments();
        stages.visits()
                .shops()
                .forEach(shop -> context.spawn(Invocation.of(child, told.with("vendor", shop.vendor()))));
        return Next.afterChildren(SUM);
    }
}

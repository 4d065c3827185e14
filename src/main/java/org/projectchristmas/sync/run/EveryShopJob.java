package org.projectchristmas.sync.run;

import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Next;
import org.projectchristmas.sync.VendorProgress.Changes;

/** Has every enabled shop visited: one child a shop, told the same, and then the sum. */
final class EveryShopJob implements JobFunction {
    private static final String SUM = "sum";

    private final Definition definition;
    private final String child;
    private final Visits visits;

    /** @param child the function that does the same at one shop */
    EveryShopJob(Definition definition, String child, Visits visits) {
        this.definition = definition;
        this.child = child;
        this.visits = visits;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public Next run(JobContext context) {
        if (context.stage().equals(SUM)) {
            return Next.done(sum(context));
        }
        Arguments told = context.arguments();
        visits.shops().forEach(shop -> context.spawn(Invocation.of(child, told.with("vendor", shop.vendor()))));
        return Next.afterChildren(SUM);
    }

    private String sum(JobContext context) {
        Changes changes = Changes.NONE;
        int errors = 0;
        for (ShopVisit visit : visits.under(context.job().place().root())) {
            changes = changes.plus(visit.tally.changes());
            errors += visit.tally.errors();
        }
        return Digest.of(changes, errors);
    }
}

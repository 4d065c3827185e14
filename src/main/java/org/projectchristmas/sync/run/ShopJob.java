package org.projectchristmas.sync.run;

import java.util.Optional;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Next;

/** Leads a visit of the shop that it is told; told none, it has a child for every enabled shop. */
final class ShopJob implements JobFunction {
    private final Definition definition;
    private final ShopStages stages;

    ShopJob(Definition definition, ShopStages stages) {
        this.definition = definition;
        this.stages = stages;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public Optional<Lane> lane(Arguments arguments) {
        return arguments.has("vendor") ? stages.visits().lane(arguments.vendor("vendor")) : Optional.empty();
    }

    @Override
    public Next run(JobContext context) {
        return context.arguments().has("vendor")
                ? stages.lead(context, context.arguments().vendor("vendor"))
                : new EveryShopJob(definition, definition.name().value(), stages).run(context);
    }
}

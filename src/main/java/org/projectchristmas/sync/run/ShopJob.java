package org.projectchristmas.sync.run;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
    private final Manner manner;

    ShopJob(Definition definition, ShopStages stages, Manner manner) {
        this.definition = definition;
        this.stages = stages;
        this.manner = manner;
    }

    /**
     * How such a job is queued.
     *
     * @param hasWork whether there is something to do, by what the job is told; null if only a visit can tell
     */
    record Manner(int priority, @Nullable Predicate<Arguments> hasWork) {
        static Manner of(int priority) {
            return new Manner(priority, null);
        }
    }

    @Override
    public int priority() {
        return manner.priority();
    }

    @Override
    public boolean tellsWork() {
        return manner.hasWork() != null;
    }

    /** A shop that is not visited any more has none. */
    @Override
    public boolean hasWork(Arguments arguments) {
        Predicate<Arguments> hasWork = manner.hasWork();
        boolean isVisited = !arguments.has("vendor")
                || stages.visits().lane(arguments.vendor("vendor")).isPresent();
        return isVisited && (hasWork == null || hasWork.test(arguments));
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

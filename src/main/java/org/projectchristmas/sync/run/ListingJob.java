package org.projectchristmas.sync.run;

import java.util.Optional;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Parameter;

/** Reads one year's listing at one shop; a child of the jobs that lead a visit. */
final class ListingJob implements JobFunction {
    private static final String NAME = "integrator.sync_listing";
    private static final String LINKED = "linked";
    private static final Definition DEFINITION = Definition.of(
            NAME,
            "Reads the listing of one year, as part of a run.",
            Parameter.required("vendor", Parameter.Type.VENDOR, "the shop"),
            Parameter.required("run", Parameter.Type.INTEGER, "the run that this belongs to"),
            Parameter.required("year", Parameter.Type.INTEGER, "the year"),
            Parameter.required("url", Parameter.Type.URL, "the first page of the listing"),
            Parameter.required(
                    "state", Parameter.Type.TEXT, "linked or unlinked: whether the shop's index still leads there"));

    private final ShopStages stages;

    ListingJob(ShopStages stages) {
        this.stages = stages;
    }

    static Invocation of(RunContext context, ListedYear year) {
        return Invocation.of(
                NAME,
                ShopStages.ofRun(context)
                        .with("year", year.year())
                        .with("url", year.url())
                        .with("state", year.isLinked() ? LINKED : "unlinked"));
    }

    static boolean is(Job job) {
        return job.call().function().value().equals(NAME);
    }

    /** The year that such a job reads. */
    static ListedYear year(Arguments arguments) {
        return new ListedYear(
                Math.toIntExact(arguments.integer("year")),
                arguments.url("url"),
                arguments.text("state").equals(LINKED));
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Optional<Lane> lane(Arguments arguments) {
        return stages.visits().lane(arguments.vendor("vendor"));
    }

    /** As its parent's. */
    @Override
    public int priority() {
        return LEAST_URGENT;
    }

    @Override
    public Next run(JobContext context) {
        return stages.listing(context, context.arguments().vendor("vendor"), year(context.arguments()));
    }
}

package org.projectchristmas.sync.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Lane;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Parameter;

/** Reads some product pages of one shop; a child of the jobs that lead a visit. */
final class ProductsJob implements JobFunction {
    private static final String NAME = "integrator.sync_products";
    private static final Definition DEFINITION = Definition.of(
            NAME,
            "Reads the pages of some products, as part of a run; those that are not due any more are left out.",
            Parameter.required("vendor", Parameter.Type.VENDOR, "the shop"),
            Parameter.required("run", Parameter.Type.INTEGER, "the run that this belongs to"),
            Parameter.required("products", Parameter.Type.NUMBERS, "the catalog's numbers of the products"),
            Parameter.required("read_before", Parameter.Type.INSTANT, "a page read since then is not due"));

    private final ShopStages stages;

    ProductsJob(ShopStages stages) {
        this.stages = stages;
    }

    static Invocation of(RunContext context, List<Long> ids, Instant readBefore) {
        return Invocation.of(
                NAME,
                ShopStages.ofRun(context)
                        .with("products", ids.stream().map(String::valueOf).collect(Collectors.joining(",")))
                        .with("read_before", readBefore));
    }

    static boolean is(Job job) {
        return job.call().function().value().equals(NAME);
    }

    /** The products whose pages such a job reads. */
    static List<Long> products(Arguments arguments) {
        return arguments.numbers("products");
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
        Arguments arguments = context.arguments();
        return stages.products(
                context, arguments.vendor("vendor"), products(arguments), arguments.instant("read_before"));
    }
}

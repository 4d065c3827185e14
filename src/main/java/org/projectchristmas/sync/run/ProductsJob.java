package org.projectchristmas.sync.run;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Invocation;
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
            Parameter.required(
                    "products", Parameter.Type.TEXT, "the catalog's numbers of the products, with commas between them"),
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

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Optional<Lane> lane(Arguments arguments) {
        return stages.visits().lane(arguments.vendor("vendor"));
    }

    @Override
    public Next run(JobContext context) {
        Arguments arguments = context.arguments();
        List<Long> ids = Arrays.stream(arguments.text("products").split(",", -1))
                .map(Long::valueOf)
                .toList();
        return stages.products(context, arguments.vendor("vendor"), ids, arguments.instant("read_before"));
    }
}

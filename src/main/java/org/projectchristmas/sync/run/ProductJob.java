package org.projectchristmas.sync.run;

import org.projectchristmas.job.Definition;
import org.projectchristmas.job.JobContext;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Next;
import org.projectchristmas.job.Parameter;
import org.projectchristmas.job.RefusedException;
import org.projectchristmas.sync.DueProduct;
import org.projectchristmas.sync.IntegratorJobs;

/** Reads the page of a product that the catalog knows, by the catalog's number. */
final class ProductJob implements JobFunction {
    private static final Definition DEFINITION = Definition.of(
            IntegratorJobs.PRODUCT,
            "Reads the page of one product, whatever its age.",
            Parameter.required("id", Parameter.Type.INTEGER, "the catalog's number of the product"));

    private static final String SUM = "sum";

    private final ShopStages stages;

    ProductJob(ShopStages stages) {
        this.stages = stages;
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Next run(JobContext context) {
        if (context.stage().equals(SUM)) {
            return Next.done(stages.runs().sum(context.job().place().root()));
        }
        long id = context.arguments().integer("id");
        DueProduct product =
                stages.link(id).orElseThrow(() -> new RefusedException("The catalog has no product " + id + "."));
        Shop shop = stages.visits().shop(product.key().vendor());
        if (!Hosts.isSame(shop, product.link())) {
            throw new RefusedException("%s is not a page of %s.".formatted(product.link(), shop.vendor()));
        }
        context.spawn(IntegratorJobs.invocations().syncIntegrationByUrl(shop.vendor(), product.link()));
        return Next.afterChildren(SUM);
    }
}

package org.projectchristmas.sync.run;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Parameter;

/** The functions of the integrator, under the names by which they are asked for. */
final class IntegratorFunctions {
    static final String ALL = "integrator.sync_all";
    static final String SHOP = "integrator.sync_by_integration";
    static final String YEAR = "integrator.sync_by_year";
    static final String SHOP_YEAR = "integrator.sync_integration_by_year";
    static final String SHOP_URL = "integrator.sync_integration_by_url";
    static final String LINKS = "integrator.sync_links";
    static final String UNSCRAPED = "integrator.sync_unscraped";
    static final String SCRAPED = "integrator.sync_scraped";

    private static final Set<String> LEADING = Set.of(SHOP, SHOP_YEAR, SHOP_URL, LINKS, UNSCRAPED, SCRAPED);
    private static final Parameter VENDOR = Parameter.required("vendor", Parameter.Type.VENDOR, "the shop");
    private static final Parameter ONLY_VENDOR =
            Parameter.optional("vendor", Parameter.Type.VENDOR, "only this shop; all enabled ones if it is left out");
    private static final Parameter THE_YEAR = Parameter.required("year", Parameter.Type.INTEGER, "the year");
    private static final Parameter ONLY_YEAR =
            Parameter.optional("year", Parameter.Type.INTEGER, "only this listing year");
    private static final Parameter BEFORE =
            Parameter.required("before", Parameter.Type.INSTANT, "pages that were read since then are left out");

    private IntegratorFunctions() {}

    /** Whether such a job leads a visit of the shop that it names. */
    static boolean isLeading(Invocation call) {
        return LEADING.contains(call.function().value()) && call.arguments().has("vendor");
    }

    /**
     * What the visit covers that a job leads.
     *
     * @throws IllegalArgumentException if it leads none
     */
    static ShopScope scope(Job lead) {
        Arguments told = lead.call().arguments();
        return switch (lead.call().function().value()) {
            case SHOP -> new ShopScope.Whole();
            // A shop that was asked for the year by name should list it.
            case SHOP_YEAR ->
                new ShopScope.OneYear(
                        Math.toIntExact(told.integer("year")), lead.place().generation() == 0);
            case SHOP_URL -> new ShopScope.OnePage(told.url("url"));
            case LINKS -> new ShopScope.Links();
            case UNSCRAPED -> new ShopScope.Pages(new PagesDue(year(told), Instant.EPOCH));
            case SCRAPED -> new ShopScope.Pages(new PagesDue(year(told), told.instant("before")));
            default -> throw new IllegalArgumentException(lead + " leads no visit of a shop");
        };
    }

    static List<JobFunction> all(ShopStages stages) {
        return List.of(
                new EveryShopJob(
                        Definition.of(ALL, "Reads all shops: the listings, then the product pages that are due."),
                        SHOP,
                        stages),
                new ShopJob(
                        Definition.of(
                                SHOP, "Reads one shop: the listings, then the product pages that are due.", VENDOR),
                        stages),
                new EveryShopJob(
                        Definition.of(YEAR, "Reads one year at all shops that list it.", THE_YEAR), SHOP_YEAR, stages),
                new ShopJob(Definition.of(SHOP_YEAR, "Reads one year at one shop.", VENDOR, THE_YEAR), stages),
                new ShopJob(
                        Definition.of(
                                SHOP_URL,
                                "Reads one product page at one shop, whatever its age, or the year whose first page it is.",
                                VENDOR,
                                Parameter.required("url", Parameter.Type.URL, "the page")),
                        stages),
                new ShopJob(Definition.of(LINKS, "Reads the listings, and no product page.", ONLY_VENDOR), stages),
                new ShopJob(
                        Definition.of(
                                UNSCRAPED, "Reads the product pages that were never read.", ONLY_VENDOR, ONLY_YEAR),
                        stages),
                new ShopJob(
                        Definition.of(
                                SCRAPED,
                                "Reads the product pages that were last read before a time.",
                                ONLY_VENDOR,
                                ONLY_YEAR,
                                BEFORE),
                        stages),
                new ProductJob(stages),
                new ListingJob(stages),
                new ProductsJob(stages));
    }

    private static @Nullable Integer year(Arguments arguments) {
        return arguments.has("year") ? Integer.valueOf(Math.toIntExact(arguments.integer("year"))) : null;
    }
}

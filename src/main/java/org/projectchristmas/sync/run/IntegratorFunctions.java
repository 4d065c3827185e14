package org.projectchristmas.sync.run;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Invocation;
import org.projectchristmas.job.Job;
import org.projectchristmas.job.JobFunction;
import org.projectchristmas.job.Parameter;
import org.projectchristmas.sync.DuePages;
import org.projectchristmas.sync.IntegratorJobs;
import org.projectchristmas.sync.RevisitSettings;

/** The functions of the integrator, under the names by which they are asked for. */
final class IntegratorFunctions {
    /** The first word of them all. */
    static final String ROOT = "integrator";

    private static final Set<String> LEADING = Set.of(
            IntegratorJobs.SHOP,
            IntegratorJobs.SHOP_YEAR,
            IntegratorJobs.SHOP_URL,
            IntegratorJobs.PRODUCTS,
            IntegratorJobs.LINKS,
            IntegratorJobs.UNSCRAPED,
            IntegratorJobs.SCRAPED);
    /** What a person asks for comes before what is scheduled, and new links before pages, so that pages are read of what is there. */
    private static final int ASKED = 2;

    private static final int NEW_LINKS = 3;
    private static final int NEW_PAGES = 5;
    private static final int OLD_PAGES = 7;
    private static final Parameter VENDOR = Parameter.required("vendor", Parameter.Type.VENDOR, "the shop");
    private static final Parameter ONLY_VENDOR =
            Parameter.optional("vendor", Parameter.Type.VENDOR, "only this shop; all enabled ones if it is left out");
    private static final Parameter THE_YEAR = Parameter.required("year", Parameter.Type.INTEGER, "the year");
    private static final Parameter ONLY_YEAR =
            Parameter.optional("year", Parameter.Type.INTEGER, "only this listing year");
    private static final Parameter BEFORE = Parameter.optional(
            "before",
            Parameter.Type.INSTANT,
            "only pages last read before this time; if it is left out, as long ago as the settings say (sync.revisit.scrapedAfter)");
    private static final Parameter LIMIT = Parameter.optional(
            "limit",
            Parameter.Type.COUNT,
            "how many pages at most, those read longest ago; if it is left out, as the settings say (sync.revisit.scrapedAtOnce)");
    private static final Parameter READ_YEARS = Parameter.optional(
            "read_years",
            Parameter.Type.FLAG,
            "true to look for new years even if that was done not long ago (sync.revisit.yearLinksAfter)");

    private final ShopStages stages;
    private final RevisitSettings settings;

    private IntegratorFunctions(ShopStages stages, RevisitSettings settings) {
        this.stages = stages;
        this.settings = settings;
    }

    /** Whether such a job leads a visit of the shop that it names. */
    static boolean isLeading(Invocation call) {
        return LEADING.contains(call.function().value()) && call.arguments().has("vendor");
    }

    /**
     * What the visit covers that a job leads.
     *
     * @throws IllegalArgumentException if it leads none
     */
    static ShopScope scope(Job lead, RevisitSettings settings) {
        Arguments told = lead.call().arguments();
        return switch (lead.call().function().value()) {
            case IntegratorJobs.SHOP -> new ShopScope.Whole();
            // A shop that was asked for the year by name should list it.
            case IntegratorJobs.SHOP_YEAR ->
                new ShopScope.OneYear(
                        Math.toIntExact(told.integer("year")), lead.place().generation() == 0);
            case IntegratorJobs.SHOP_URL -> new ShopScope.OnePage(told.url("url"));
            case IntegratorJobs.PRODUCTS ->
                new ShopScope.Chosen(told.numbers("ids"), lead.times().queuedAt());
            case IntegratorJobs.LINKS -> new ShopScope.Links(isSet(told));
            case IntegratorJobs.UNSCRAPED ->
                new ShopScope.Pages(DuePages.unread().of(year(told)), Integer.MAX_VALUE);
            case IntegratorJobs.SCRAPED ->
                // From when it was asked for, so that one that is gone on with after a kill is the same.
                new ShopScope.Pages(old(told, lead.times().queuedAt(), settings), limit(told, settings));
            default -> throw new IllegalArgumentException(lead + " leads no visit of a shop");
        };
    }

    static List<JobFunction> all(ShopStages stages, RevisitSettings settings) {
        return new IntegratorFunctions(stages, settings).all();
    }

    private List<JobFunction> all() {
        return List.of(
                new EveryShopJob(
                        Definition.of(
                                IntegratorJobs.ALL,
                                "Reads all shops: the listings, then the product pages that are due."),
                        IntegratorJobs.SHOP,
                        stages),
                lead(
                        Definition.of(
                                IntegratorJobs.SHOP,
                                "Reads one shop: the listings, then the product pages that are due.",
                                VENDOR),
                        ASKED),
                new EveryShopJob(
                        Definition.of(IntegratorJobs.YEAR, "Reads one year at all shops that list it.", THE_YEAR),
                        IntegratorJobs.SHOP_YEAR,
                        stages),
                lead(Definition.of(IntegratorJobs.SHOP_YEAR, "Reads one year at one shop.", VENDOR, THE_YEAR), ASKED),
                lead(
                        Definition.of(
                                IntegratorJobs.SHOP_URL,
                                "Reads one product page at one shop, whatever its age, or the year whose first page it is.",
                                VENDOR,
                                Parameter.required("url", Parameter.Type.URL, "the page")),
                        ASKED),
                lead(
                        Definition.of(
                                IntegratorJobs.PRODUCTS,
                                "Reads the pages of some products of one shop, whatever their age.",
                                VENDOR,
                                Parameter.required(
                                        "ids", Parameter.Type.NUMBERS, "the catalog's numbers of the products")),
                        ASKED),
                lead(
                        Definition.of(
                                IntegratorJobs.LINKS,
                                "Reads the listings, and no product page.",
                                ONLY_VENDOR,
                                READ_YEARS),
                        NEW_LINKS),
                new ShopJob(
                        Definition.of(
                                IntegratorJobs.UNSCRAPED,
                                "Reads the product pages that were never read or are wanted, the newest releases first.",
                                ONLY_VENDOR,
                                ONLY_YEAR),
                        stages,
                        new ShopJob.Manner(NEW_PAGES, this::hasUnread)),
                new ShopJob(
                        Definition.of(
                                IntegratorJobs.SCRAPED,
                                "Reads again the product pages that were read longest ago.",
                                ONLY_VENDOR,
                                ONLY_YEAR,
                                BEFORE,
                                LIMIT),
                        stages,
                        new ShopJob.Manner(OLD_PAGES, this::hasOld)),
                new ProductJob(stages),
                new ListingJob(stages),
                new ProductsJob(stages));
    }

    private ShopJob lead(Definition definition, int priority) {
        return new ShopJob(definition, stages, ShopJob.Manner.of(priority));
    }

    private boolean hasUnread(Arguments told) {
        return stages.hasUnread(shops(told), DuePages.unread().of(year(told)));
    }

    private boolean hasOld(Arguments told) {
        return stages.hasOld(shops(told), old(told, stages.now(), settings));
    }

    private List<VendorId> shops(Arguments told) {
        return told.has("vendor")
                ? List.of(told.vendor("vendor"))
                : stages.visits().shops().stream().map(Shop::vendor).toList();
    }

    private static DuePages old(Arguments told, Instant asked, RevisitSettings settings) {
        Instant before = told.has(BEFORE.name()) ? told.instant(BEFORE.name()) : asked.minus(settings.scrapedAfter());
        return DuePages.readBefore(before).of(year(told));
    }

    private static int limit(Arguments told, RevisitSettings settings) {
        return told.has(LIMIT.name()) ? Math.toIntExact(told.integer(LIMIT.name())) : settings.scrapedAtOnce();
    }

    private static boolean isSet(Arguments told) {
        return told.has(READ_YEARS.name()) && told.text(READ_YEARS.name()).equals("true");
    }

    private static @Nullable Integer year(Arguments arguments) {
        return arguments.has("year") ? Integer.valueOf(Math.toIntExact(arguments.integer("year"))) : null;
    }
}

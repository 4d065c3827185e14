package org.projectchristmas.sync;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.Invocation;

/**
 * The jobs of the integrator as methods: each asks for the function of the same name. What comes of asking is up to whoever made
 * this: a queued job, or only the invocation.
 *
 * @param ask such as {@code jobs::submit}
 */
public record IntegratorJobs<T>(Function<Invocation, T> ask) {
    public static final String ALL = "integrator.sync_all";
    public static final String SHOP = "integrator.sync_by_integration";
    public static final String YEAR = "integrator.sync_by_year";
    public static final String SHOP_YEAR = "integrator.sync_integration_by_year";
    public static final String SHOP_URL = "integrator.sync_integration_by_url";
    public static final String PRODUCT = "integrator.sync_by_id";
    public static final String PRODUCTS = "integrator.sync_by_ids";
    public static final String LINKS = "integrator.sync_links";
    public static final String UNSCRAPED = "integrator.sync_unscraped";
    public static final String SCRAPED = "integrator.sync_scraped";

    /** The invocations themselves, of which nothing has come yet. */
    public static IntegratorJobs<Invocation> invocations() {
        return new IntegratorJobs<>(Function.identity());
    }

    private T ask(String function, Arguments arguments) {
        return ask.apply(Invocation.of(function, arguments));
    }

    private static Arguments of(VendorId vendor) {
        return Arguments.NONE.with("vendor", vendor);
    }

    /** All shops: the listings, then the product pages that are due. */
    public T syncAll() {
        return ask(ALL, Arguments.NONE);
    }

    /** One shop: the listings, then the product pages that are due. */
    public T syncByIntegration(VendorId vendor) {
        return ask(SHOP, of(vendor));
    }

    /** One year at all shops that list it. */
    public T syncByYear(int year) {
        return ask(YEAR, Arguments.NONE.with("year", year));
    }

    /** One year at one shop. */
    public T syncIntegrationByYear(VendorId vendor, int year) {
        return ask(SHOP_YEAR, of(vendor).with("year", year));
    }

    /** One product page, whatever its age, or the year whose first page it is. */
    public T syncIntegrationByUrl(VendorId vendor, URI url) {
        return ask(SHOP_URL, of(vendor).with("url", url));
    }

    /** @param id the catalog's number of the product whose page is to be read, whatever its age */
    public T syncById(long id) {
        return ask(PRODUCT, Arguments.NONE.with("id", id));
    }

    /** @param ids the catalog's numbers of products of one shop whose pages are to be read, whatever their age */
    public T syncByIds(VendorId vendor, List<Long> ids) {
        String numbers = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return ask(PRODUCTS, of(vendor).with("ids", numbers));
    }

    /** The listings of all shops, and no product page. */
    public T syncLinks() {
        return ask(LINKS, Arguments.NONE);
    }

    /** The listings of one shop, and no product page. */
    public T syncLinks(VendorId vendor) {
        return ask(LINKS, of(vendor));
    }

    /** The product pages of all shops that were never read, or are wanted. */
    public T syncUnscraped() {
        return ask(UNSCRAPED, Arguments.NONE);
    }

    /** The product pages of one shop that were never read, or are wanted. */
    public T syncUnscraped(VendorId vendor) {
        return ask(UNSCRAPED, of(vendor));
    }

    /** Those of one listing year. */
    public T syncUnscraped(VendorId vendor, int year) {
        return ask(UNSCRAPED, of(vendor).with("year", year));
    }

    /** The product pages of all shops that were read longest ago, as old and as many as the settings say. */
    public T syncScraped() {
        return ask(SCRAPED, Arguments.NONE);
    }

    /** Those of one shop. */
    public T syncScraped(VendorId vendor) {
        return ask(SCRAPED, of(vendor));
    }

    /** The product pages of one shop that were last read before a time, as many as the settings say. */
    public T syncScraped(VendorId vendor, Instant before) {
        return ask(SCRAPED, of(vendor).with("before", before));
    }
}

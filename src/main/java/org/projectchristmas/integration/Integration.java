package org.projectchristmas.integration;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

/**
 * One shop. Implementations hold the shop's base URL and nothing else; every method is a pure function of the page, whose
 * {@link Document#baseUri()} is the URL it came from.
 */
public interface Integration {
    VendorId vendor();

    /** The page that links the years. */
    URI yearIndex();

    /**
     * The years that the shop lists, each once, newest first.
     *
     * @throws ParseProblem if the page has no year link
     */
    List<YearLink> years(Document index) throws ParseProblem;

    /**
     * The first page of a listing that {@link #years} links as a whole, for the day on which the shop does not show it so; null if
     * there is no other way to it.
     */
    default @Nullable URI firstPage(URI listing) {
        return null;
    }

    /**
     * One page of a year.
     *
     * @throws ParseProblem if the page shows neither products, nor subcategories, nor its platform's note that it is empty
     */
    ListingPage listing(Document page) throws ParseProblem;

    /**
     * One product's own page.
     *
     * @throws ParseProblem if it is not a product page
     */
    Offer product(Document page) throws ParseProblem;

    /** The product id within a URL of this shop, or {@code url:} and its path where the shop's URLs show none. */
    String productId(URI link);
}

package org.projectchristmas.integration;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One page of a year's listing.
 *
 * @param products each product once, in the page's order; empty only if the page says that there are none or has subcategories
 * @param wholeListing a page that shows the whole listing at once, to be read instead of the following pages if it shows what this
 *     one does; null if none is linked or this page already is it
 * @param next the next page of the same listing; null on the last
 * @param subcategories pages whose listings together make up this year, to be read where there is no view of the whole, or none that can
 *     be had; usually empty
 * @param total how many products the listing has in all, where the page says so
 * @param unreadable how many products it shows of which it does not tell which they are: without a link and an id, or without a name
 */
public record ListingPage(
        List<ListedProduct> products,
        @Nullable URI wholeListing,
        @Nullable URI next,
        List<URI> subcategories,
        OptionalInt total,
        int unreadable) {
    public ListingPage {
        products = List.copyOf(products);
        subcategories = List.copyOf(subcategories);
    }
}

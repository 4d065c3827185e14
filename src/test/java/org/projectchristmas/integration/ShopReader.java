package org.projectchristmas.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.projectchristmas.fetch.FetchResponse;
import org.projectchristmas.fetch.Validators;
import org.projectchristmas.integration.html.PageTree;

/** Reads a shop on loopback from its year index to its last product page, as a refresh would. */
final class ShopReader {
    private final Map<String, ListedProduct> listed = new LinkedHashMap<>();
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final PageTree tree = new PageTree();
    private final Integration shop;

    ShopReader(Integration shop) {
        this.shop = shop;
    }

    /** The cards of all years by product id. */
    Map<String, ListedProduct> listed() {
        return listed;
    }

    /** The product pages by product id. */
    Map<String, Offer> offers() {
        return offers;
    }

    void read() throws ParseProblem {
        for (YearLink year : shop.years(page(shop.yearIndex()))) {
            readYear(year.url());
        }
        for (ListedProduct product : listed.values()) {
            offers.put(product.productId(), shop.product(page(product.link())));
        }
    }

    private void readYear(URI start) throws ParseProblem {
        Set<URI> seen = new HashSet<>();
        Deque<URI> due = new ArrayDeque<>();
        due.add(start);
        while (!due.isEmpty()) {
            URI url = due.remove();
            if (!seen.add(url)) {
                continue;
            }
            ListingPage page = shop.listing(page(url));
            page.products().forEach(product -> listed.putIfAbsent(product.productId(), product));
            if (page.wholeListing() != null) {
                due.add(page.wholeListing());
            } else {
                if (page.next() != null) {
                    due.add(page.next());
                }
                due.addAll(page.subcategories());
            }
        }
    }

    private Document page(URI url) {
        try {
            var connection = url.toURL().openConnection();
            try (InputStream raw = connection.getInputStream()) {
                boolean zipped = "gzip".equals(connection.getContentEncoding());
                return tree.parse(
                        new FetchResponse(
                                        url,
                                        200,
                                        (zipped ? new GZIPInputStream(raw) : raw).readAllBytes(),
                                        connection.getContentType(),
                                        Validators.NONE)
                                .text(),
                        url);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(url + " cannot be read", e);
        }
    }
}

package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.integration.ParseProblem;

/** One page of a category: its cards, and the page behind it. */
final class BigCommerceListing {
    private static final String CONTAINER = "product-listing-container";
    private static final Evaluator EMPTY_NOTE = QueryParser.parse("[data-no-products-notification]");
    private static final Evaluator NEXT =
            QueryParser.parse(".pagination-item--next a[href], a.pagination-link--next[href], a[rel=next][href]");
    private static final Pattern PAGE = Pattern.compile("(?:^|&)page=(\\d{1,6})(?:&|$)");
    private static final int MOST_CARDS = 2_000;

    private final VendorId vendor;
    private final ShopLinks links;
    private final BigCommerceCard card;

    BigCommerceListing(VendorId vendor, ShopLinks links) {
        this.vendor = vendor;
        this.links = links;
        this.card = new BigCommerceCard(vendor, links);
    }

    ListingPage read(Document page) throws ParseProblem {
        Element container = page.getElementById(CONTAINER);
        var products = new LinkedHashMap<String, ListedProduct>();
        for (Element each : cards(container == null ? page.body() : container)) {
            ListedProduct product = card.read(each);
            if (product != null) {
                products.putIfAbsent(product.productId(), product);
            }
        }
        URI address = address(page);
        if (products.isEmpty() && !saysItIsEmpty(page, container, address)) {
            throw new ParseProblem(
                    vendor, address, "a product card (article.card, article.listItem) or the note that there are none");
        }
        URI next = products.isEmpty() ? null : next(page, links.clean(address));
        return new ListingPage(List.copyOf(products.values()), null, next, List.of(), OptionalInt.empty());
    }

    /** The address that the page was fetched from. */
    static URI address(Document page) {
        URI uri = ShopLinks.uri(page.location());
        return uri == null ? URI.create("about:blank") : uri;
    }

    private static List<Element> cards(Element root) {
        var cards = new ArrayList<Element>();
        root.filter((Node node, int depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (BigCommerceZones.isCard(element) && cards.size() < MOST_CARDS) {
                cards.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            return depth > 0 && BigCommerceZones.isOutsideListing(element)
                    ? NodeFilter.FilterResult.SKIP_ENTIRELY
                    : NodeFilter.FilterResult.CONTINUE;
        });
        return cards;
    }

    /** A page behind the last has a listing without cards, and no note. */
    private static boolean saysItIsEmpty(Document page, @Nullable Element container, URI address) {
        return page.selectFirst(EMPTY_NOTE) != null || (container != null && number(address) > 1);
    }

    private @Nullable URI next(Document page, URI address) {
        for (Element link : page.select(NEXT)) {
            URI next = ahead(links.own(link, "href"), address);
            if (next != null) {
                return next;
            }
        }
        for (Element link : page.head().children()) {
            if (link.normalName().equals("link") && link.attr("rel").equalsIgnoreCase("next")) {
                return ahead(links.own(link, "href"), address);
            }
        }
        return null;
    }

    /** The page if it lies behind this one: some themes link the last page from itself. */
    private static @Nullable URI ahead(@Nullable URI next, URI address) {
        return next == null || number(next) <= number(address) ? null : next;
    }

    private static int number(URI address) {
        Matcher page = PAGE.matcher(address.getRawQuery() == null ? "" : address.getRawQuery());
        return page.find() ? Integer.parseInt(page.group(1)) : 1;
    }
}

package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.integration.ListingPage;
import org.projectchristmas.integration.ParseProblem;

/** One page of a category: its cards, and the page behind it. */
final class BigCommerceListing {
    private static final Pattern PAGE = Pattern.compile("(?:^|&)page=(\\d{1,6})(?:&|$)");

    private final VendorId vendor;
    private final ShopLinks links;
    private final BigCommerceCard card;
    private final BigCommerceYears years;

    BigCommerceListing(VendorId vendor, ShopLinks links, BigCommerceYears years) {
        this.vendor = vendor;
        this.links = links;
        this.card = new BigCommerceCard(vendor, links);
        this.years = years;
    }

    ListingPage read(Document page) throws ParseProblem {
        BigCommerceListingParts parts = BigCommerceListingParts.of(page);
        URI address = address(page);
        var products = new LinkedHashMap<String, ListedProduct>();
        var unreadable = new ArrayList<ParseProblem>(0);
        for (Element each : parts.cards()) {
            try {
                ListedProduct product = card.read(each, address);
                if (product != null) {
                    products.putIfAbsent(product.productId(), product);
                }
            } catch (ParseProblem e) {
                unreadable.add(e);
            }
        }
        if (products.isEmpty() && !unreadable.isEmpty()) {
            throw unreadable.getFirst();
        }
        // A page behind the last has a listing without cards, and no note.
        boolean mayBeEmpty = parts.saysEmpty() || (parts.hasContainer() && number(address) > 1);
        if (products.isEmpty() && !mayBeEmpty) {
            throw new ParseProblem(
                    vendor, address, "a product card (article.card, article.listItem) or the note that there are none");
        }
        URI next = products.isEmpty() ? null : next(parts, address);
        List<ListedProduct> shown = List.copyOf(products.values());
        List<URI> beside = number(address) > 1 ? List.of() : beside(page, address, shown);
        return new ListingPage(shown, null, next, beside, OptionalInt.empty(), unreadable.size());
    }

    /** What the side bar has of the same year, but for what is a product, such as one that sells well. */
    private List<URI> beside(Document page, URI address, List<ListedProduct> shown) {
        return years.beside(page, address).stream()
                .filter(each ->
                        shown.stream().noneMatch(product -> product.link().equals(each)))
                .toList();
    }

    /** The address that the page was fetched from. */
    static URI address(Document page) {
        URI uri = ShopLinks.uri(page.location());
        return uri == null ? URI.create("about:blank") : uri;
    }

    /** The first of the links that leads on: some themes link the last page from itself, others have nothing but numbers. */
    private @Nullable URI next(BigCommerceListingParts parts, URI address) {
        int here = number(address);
        URI next = first(parts.next(), page -> page > here);
        return next == null ? first(parts.numbered(), page -> page == here + 1) : next;
    }

    private @Nullable URI first(List<Element> candidates, IntPredicate isWanted) {
        for (Element link : candidates) {
            URI target = links.own(link, "href");
            if (target != null && isWanted.test(number(target))) {
                return target;
            }
        }
        return null;
    }

    private static int number(URI address) {
        Matcher page = PAGE.matcher(address.getRawQuery() == null ? "" : address.getRawQuery());
        return page.find() ? Integer.parseInt(page.group(1)) : 1;
    }
}

package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.integration.ListingPage;

/** A category page of any generation. */
final class Shift4Listing {
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6})(?![\\d,])";
    private static final List<Pattern> COUNT = List.of(
            Pattern.compile("(?i)total\\b(?!\\s+(?:number\\s+of\\s+)?pages?\\b)[^\\d]{0,40}" + NUMBER),
            // Neither "Page 1 of 3" nor "Ornaments of 1998".
            Pattern.compile("(?i)(?<!\\bpage\\s)\\b\\d{1,6}\\s{1,3}of\\s{1,3}\\[?\\s{0,3}" + NUMBER),
            Pattern.compile("(?i)\\bof\\s{1,3}\\[?\\s{0,3}" + NUMBER + "\\]?\\s{1,3}(?:products|items)\\b"),
            Pattern.compile("(?i)^\\s*(?:products?|items?)\\s{0,3}[\\[(:]?\\s{0,3}" + NUMBER),
            Pattern.compile("(?i)^\\s*" + NUMBER + "\\s+(?:products?|items?)\\b"));
    private static final Pattern EMPTY =
            Pattern.compile("(?i)\\b(?:no|zero|0) (?:\\w{1,20} )?(?:products|items|ornaments)\\b(?!.{0,20}\\bcart\\b)"
                    + "|\\bcategory (?:is (?:currently )?empty|contains no|has no)\\b");

    private Shift4Listing() {}

    /**
     * What the page lists; null if it is none: without products, subcategories, a link to the view of all, and the platform's word that
     * it is empty.
     */
    static @Nullable ListingPage read(Document page, Shift4Links links) {
        var category = new Shift4Category(page, links);
        var cards = new Shift4Cards(category);
        var subcategories = new Shift4Subcategories(category);
        var paging = new Shift4Paging(category);
        List<ListedProduct> products = cards.products();
        OptionalInt total = total(category);
        boolean complete = total.isPresent() && !products.isEmpty() && products.size() >= total.getAsInt();
        URI next = complete && Shift4Links.isWhole(links.here()) ? null : paging.next(page);
        URI whole = complete && next == null ? null : paging.whole();
        whole = whole == null ? subcategories.whole() : whole;
        boolean atEnd = complete || (total.isEmpty() && !products.isEmpty() && paging.hasPager());
        if (whole == null && next == null && !atEnd && subcategories.all().isEmpty()) {
            whole = paging.likelyWhole();
        }
        boolean leadsOn = !subcategories.all().isEmpty()
                || (whole != null && (category.isCategory() || paging.isOfThisYear(whole)));
        boolean nothing = products.isEmpty() && !leadsOn;
        boolean unreadable = products.isEmpty() && cards.unreadable() > 0;
        if (unreadable || (nothing && !isBehindLast(links, total, next) && !saysEmpty(page, category, total))) {
            return null;
        }
        return new ListingPage(products, whole, next, subcategories.besides(whole), total, cards.unreadable());
    }

    private static OptionalInt total(Shift4Category category) {
        for (Element element : category.counts) {
            String text = element.text();
            for (Pattern pattern : category.zones.isContent(element) ? COUNT : List.<Pattern>of()) {
                Matcher count = pattern.matcher(text);
                if (count.find()) {
                    return OptionalInt.of(Integer.parseInt(count.group(1).replace(",", "")));
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Whether this is a page behind the last one, which some pagers link: it counts the listing's products and shows none. */
    private static boolean isBehindLast(Shift4Links links, OptionalInt total, @Nullable URI next) {
        return total.isPresent() && next == null && Shift4Ids.page(links.here()) > 1;
    }

    private static boolean saysEmpty(Document page, Shift4Category category, OptionalInt total) {
        if (total.isPresent()) {
            return total.getAsInt() == 0;
        }
        return category.isCategory()
                && page.body().stream()
                        .anyMatch(each -> EMPTY.matcher(each.ownText()).find() && category.zones.isContent(each));
    }
}

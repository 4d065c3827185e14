package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.integration.ListedProduct;
import org.projectchristmas.integration.ListingPage;

/** A category page of any generation. */
final class Shift4Listing {
    private static final Evaluator COUNTS =
            QueryParser.parse(".product-count, .products-header, h2.titles, #itemsBlock .titles");
    private static final List<Pattern> COUNT = List.of(
            Pattern.compile("(?i)total\\b[^\\d]{0,40}(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\d,])"),
            Pattern.compile("(?i)\\bof\\s{1,3}\\[?\\s{0,3}(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\d,])"),
            Pattern.compile(
                    "(?i)^\\s*(?:products?|items?)\\s{0,3}[\\[(:]?\\s{0,3}(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\d,])"),
            Pattern.compile("(?i)^\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,6})\\s+(?:products?|items?)\\b"));
    private static final Evaluator LANDMARK = QueryParser.parse(
            "#category, #itemsBlock, #productCategoryBlock, .products-header, "
                    + ".product-count, .paging, h1.page_headers, h2.titles, .subcategories_block, .productBlockContainer");
    private static final Pattern EMPTY =
            Pattern.compile("(?i)\\b(?:no|zero|0) (?:\\w{1,20} )?(?:products|items|ornaments)\\b(?!.{0,20}\\bcart\\b)"
                    + "|\\bcategory (?:is (?:currently )?empty|contains no|has no)\\b");

    private Shift4Listing() {}

    /** What the page lists; null if it is none: without products, subcategories, and the platform's word that it is empty. */
    static @Nullable ListingPage read(Document page, Shift4Links links, URI here) {
        var zones = new Shift4Zones();
        var cards = new Shift4Cards(page, zones, links);
        var subcategories = new Shift4Subcategories(page, zones, links, here);
        var paging = new Shift4Paging(page, zones, links, here);
        List<ListedProduct> products = cards.products();
        OptionalInt total = total(page, zones);
        if (products.isEmpty() && subcategories.all().isEmpty() && !saysEmpty(page, zones, total)
                || cards.unreadable()) {
            return null;
        }
        boolean complete = total.isPresent() && !products.isEmpty() && products.size() >= total.getAsInt();
        URI next = complete && Shift4Links.isWhole(here) ? null : paging.next();
        URI whole = complete && next == null ? null : paging.whole();
        if (whole == null) {
            whole = subcategories.whole();
        }
        return new ListingPage(products, whole, next, whole == null ? subcategories.all() : List.of(), total);
    }

    private static OptionalInt total(Document page, Shift4Zones zones) {
        for (Element element : page.select(COUNTS)) {
            String text = element.text();
            for (Pattern pattern : zones.isContent(element) ? COUNT : List.<Pattern>of()) {
                Matcher count = pattern.matcher(text);
                if (count.find()) {
                    return OptionalInt.of(Integer.parseInt(count.group(1).replace(",", "")));
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean saysEmpty(Document page, Shift4Zones zones, OptionalInt total) {
        if (total.isPresent()) {
            return total.getAsInt() == 0;
        }
        return page.selectFirst(LANDMARK) != null
                && page.body().stream()
                        .anyMatch(each ->
                                each.hasText() && EMPTY.matcher(each.ownText()).find() && zones.isContent(each));
    }
}

package org.projectchristmas.integration.platform;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.projectchristmas.integration.text.NameText;

/** The breadcrumbs of a product page: Home, by year, "2014 Hallmark Ornaments", perhaps a subcategory, the product. */
final class Shift4Crumbs {
    private static final Evaluator CRUMBS =
            QueryParser.parse("[class*=breadcrumb], [id*=breadcrumb], [class*=crumbs], [itemtype$=BreadcrumbList]");
    private static final Pattern SEPARATOR = Pattern.compile("[>»›|/]");

    private Shift4Crumbs() {}

    /**
     * The first year that a crumb starts with.
     *
     * @param blocks the page's JSON-LD, which may be all that has crumbs
     */
    static OptionalInt year(Document page, List<String> blocks) {
        for (Element crumbs : page.select(CRUMBS)) {
            for (TextNode text : crumbs.nodeStream(TextNode.class).toList()) {
                for (String crumb : SEPARATOR.split(text.getWholeText(), 32)) {
                    OptionalInt year = NameText.releaseYear(crumb.strip());
                    if (year.isPresent()) {
                        return year;
                    }
                }
            }
            for (Element property : crumbs.getElementsByAttributeValue("itemprop", "name")) {
                OptionalInt year = NameText.releaseYear(property.attr("content").strip());
                if (year.isPresent()) {
                    return year;
                }
            }
        }
        return JsonLd.breadcrumbs(blocks).stream()
                .map(NameText::releaseYear)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}

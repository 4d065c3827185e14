package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The categories into which a year page is divided. */
final class Shift4Subcategories {
    private static final Evaluator LINKS =
            QueryParser.parse("#subcategoriesBlock a[href], .subcategories_block a[href], "
                    + ".sub-categories-format a[href], .sub-categories a[href], .subcategories li a[href]");
    private static final Pattern ALL = Pattern.compile("(?i)view[\\s\u00a0_-]?all");

    private final Map<String, URI> all = new LinkedHashMap<>();
    private @Nullable URI whole;

    Shift4Subcategories(Document page, Shift4Zones zones, Shift4Links links, URI here) {
        for (Element link : page.select(LINKS)) {
            URI target = zones.isContent(link) ? links.own(link) : null;
            if (target == null || Shift4Links.isProduct(target) || isOtherYear(link, target, here)) {
                continue;
            }
            if (whole == null && saysAll(link) && !target.equals(here)) {
                whole = target;
            }
            String category = Shift4Links.category(target);
            if (!category.equals(Shift4Links.category(here))) {
                all.putIfAbsent(category, target);
            }
        }
    }

    /** The one that shows them all; null if there is none. */
    @Nullable
    URI whole() {
        return whole;
    }

    List<URI> all() {
        return List.copyOf(all.values());
    }

    private static boolean saysAll(Element link) {
        if (ALL.matcher(link.attr("href")).find() || ALL.matcher(link.text()).find()) {
            return true;
        }
        return link.getElementsByTag("img").stream()
                .anyMatch(image -> ALL.matcher(image.attr("alt")).find());
    }

    private static boolean isOtherYear(Element link, URI target, URI here) {
        var own = Shift4YearIndex.year(Shift4YearIndex.slug(here));
        var said = Shift4YearIndex.year(link.text());
        boolean saysOther = own.isPresent() && said.isPresent() && own.getAsInt() != said.getAsInt();
        return saysOther || Shift4YearIndex.isOtherYear(target, here);
    }
}

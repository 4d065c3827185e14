package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.integration.ParseProblem;
import org.projectchristmas.integration.YearLink;

/** Finds the year categories in the side bar, where they stand between price filters; on any page that has it. */
final class BigCommerceYears {
    private static final Evaluator SIDE_BAR = QueryParser.parse(".navList-item a[href]");
    private static final Evaluator ANYWHERE = QueryParser.parse("a[href]");
    private static final Pattern YEAR_PATH = Pattern.compile("/+(\\d{4})-[^/]*/?");
    /** Outside the side bar a path that starts with a year may be a product's. */
    private static final Pattern CATEGORY_PATH = Pattern.compile(
            "(?i)/+\\d{4}-(?:(?:hallmark-|keepsake-|christmas-){0,3}ornaments(?:[-.][^/]*)?|[^/]{0,80}-g\\d+-y\\d+\\.html?)/?");

    private static final int FIRST = 1973;
    private static final int LAST = 2100;

    private final VendorId vendor;
    private final ShopLinks links;

    BigCommerceYears(VendorId vendor, ShopLinks links) {
        this.vendor = vendor;
        this.links = links;
    }

    List<YearLink> read(Document page) throws ParseProblem {
        var years = new TreeMap<Integer, URI>(Comparator.reverseOrder());
        page.select(SIDE_BAR).forEach(link -> add(link, YEAR_PATH, years));
        if (years.isEmpty()) {
            page.select(ANYWHERE).forEach(link -> add(link, CATEGORY_PATH, years));
        }
        if (years.isEmpty()) {
            throw new ParseProblem(
                    vendor,
                    BigCommerceListing.address(page),
                    "a link to a year (.navList-item a whose path starts with a year)");
        }
        return years.entrySet().stream()
                .map(each -> new YearLink(each.getKey(), each.getValue()))
                .toList();
    }

    private void add(Element link, Pattern shape, Map<Integer, URI> years) {
        URI target = links.own(link, "href");
        if (target == null
                || isFilter(target.getRawQuery())
                || !shape.matcher(target.getRawPath()).matches()) {
            return;
        }
        Matcher path = YEAR_PATH.matcher(target.getRawPath());
        int year = path.matches() ? Integer.parseInt(path.group(1)) : 0;
        if (year >= FIRST && year <= LAST) {
            years.merge(
                    year,
                    target,
                    (known, other) -> known.getRawQuery() != null && other.getRawQuery() == null ? other : known);
        }
    }

    private static boolean isFilter(@Nullable String query) {
        return query != null
                && (query.contains("price_")
                        || query.contains("search_")
                        || query.contains("sort=")
                        || query.contains("_bc_fsnf"));
    }
}

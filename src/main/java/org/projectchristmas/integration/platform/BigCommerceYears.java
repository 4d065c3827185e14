package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    /** Names nothing narrower than a year's ornaments. */
    private static final Pattern GENERAL_PATH = Pattern.compile(
            "(?i)/+\\d{4}-(?:(?:hallmark-|keepsake-|christmas-){0,3}ornaments|[^/]{0,80}-g\\d+-y\\d+)(?:\\.html?)?/?");

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

    /**
     * The other listings of the year whose listing this page is, which the side bar may link: parts of the year, or what the shop
     * keeps apart from its ornaments.
     */
    List<URI> beside(Document page, URI address) {
        int year = yearOf(address);
        if (year == 0) {
            return List.of();
        }
        var listings = new LinkedHashMap<String, URI>();
        for (Element link : page.select(SIDE_BAR)) {
            URI target = links.own(link, "href");
            if (target != null && !isFilter(target.getRawQuery()) && yearOf(target) == year) {
                listings.putIfAbsent(spelled(target), target);
            }
        }
        listings.remove(spelled(address));
        return List.copyOf(listings.values());
    }

    private static String spelled(URI link) {
        String path = link.getRawPath().toLowerCase(Locale.ROOT);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private void add(Element link, Pattern shape, Map<Integer, URI> years) {
        URI target = links.own(link, "href");
        if (target == null
                || isFilter(target.getRawQuery())
                || !shape.matcher(target.getRawPath()).matches()) {
            return;
        }
        int year = yearOf(target);
        if (year != 0) {
            years.merge(year, target, (known, other) -> doubt(other) < doubt(known) ? other : known);
        }
    }

    /** The year that the path starts with; 0 if it does not, or that is no year of an ornament. */
    private static int yearOf(URI link) {
        Matcher path = YEAR_PATH.matcher(link.isOpaque() ? "" : link.getRawPath());
        int year = path.matches() ? Integer.parseInt(path.group(1)) : 0;
        return year >= FIRST && year <= LAST ? year : 0;
    }

    /** How little sure it is that the link leads to all of a year. */
    private static int doubt(URI link) {
        return (GENERAL_PATH.matcher(link.getRawPath()).matches() ? 0 : 2) + (link.getRawQuery() == null ? 0 : 1);
    }

    private static boolean isFilter(@Nullable String query) {
        return query != null
                && (query.contains("price_")
                        || query.contains("search_")
                        || query.contains("sort=")
                        || query.contains("_bc_fsnf"));
    }
}

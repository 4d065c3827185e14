package org.projectchristmas.sample.bigcommerce;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.projectchristmas.sample.goods.Listed;
import org.projectchristmas.sample.goods.Shelf;
import org.projectchristmas.sample.site.Page;
import org.projectchristmas.sample.site.Piece;
import org.projectchristmas.sample.site.Site;
import org.projectchristmas.sample.site.Sitemaps;
import org.projectchristmas.sample.site.Target;

/** The Ornament Shop: flat URLs, numbered pages, ETag and gzip. */
public final class OrnamentShop implements Site {
    private static final String INDEX = "/hallmark-ornaments-by-year.html";
    private static final Pattern YEAR = Pattern.compile("/(\\d{4})-hallmark-ornaments-g1-y\\d\\d\\.html");
    private static final int BUCKETS = 4;
    private static final int RELATED = 8;
    private static final String ROBOTS = """
            User-agent: AhrefsBot
            Crawl-delay: 10

            User-agent: SemrushBot
            Crawl-delay: 10

            User-agent: *
            Disallow: /account.php
            Disallow: /cart.php
            Disallow: /checkout
            Disallow: /login.php
            Disallow: /search.php
            Disallow: /wishlist.php
            Disallow: /*?*sort=
            """;

    private final URI base;
    private final int pageSize;
    private final Frame frame = new Frame();
    private final Cards cards = new Cards();
    private final ProductPages products = new ProductPages(cards);
    private final Map<Bucket, Piece> related = new ConcurrentHashMap<>();

    private record Bucket(int day, int year, int number) {}

    /** @param pageSize products on a page of a listing */
    public OrnamentShop(URI base, int pageSize) {
        this.base = base;
        this.pageSize = pageSize;
    }

    @Override
    public Thrift thrift() {
        return Thrift.ETAG_AND_GZIP;
    }

    private static String address(int year) {
        return "/%d-hallmark-ornaments-g1-y%02d.html".formatted(year, year % 100);
    }

    @Override
    public Page answer(Shelf shelf, Target target) {
        return switch (target.path()) {
            case "/" -> frame.page(200, "Home", "/", "", "", Frame.piece("<a href=\"" + INDEX + "\">Start</a>"));
            case INDEX -> index(shelf);
            case "/robots.txt" ->
                Page.of(200, "text/plain; charset=UTF-8", 0, Piece.of(ROBOTS, StandardCharsets.UTF_8));
            case "/xmlsitemap.php" -> sitemap(shelf, target);
            default -> listingOrProduct(shelf, target);
        };
    }

    private Page listingOrProduct(Shelf shelf, Target target) {
        Matcher year = YEAR.matcher(target.path());
        if (year.matches()) {
            return year(shelf, Integer.parseInt(year.group(1)), Math.max(1, target.number("page", 1)));
        }
        Listed product = shelf.at(target.path());
        return product == null ? missing() : product(shelf, product);
    }

    private Page missing() {
        String html =
                "<h1 class=\"page-heading\">404 Error - Page not found</h1><p>Uh oh, looks like the page you are looking for has moved or no longer exists.</p>";
        return frame.page(404, "404 Error - Page not found", "/", "", "", Frame.piece(html));
    }

    private Page sitemap(Shelf shelf, Target target) {
        return switch (target.query().getOrDefault("type", "")) {
            case "" ->
                Sitemaps.index(
                        base,
                        List.of(
                                "/xmlsitemap.php?type=pages&page=1",
                                "/xmlsitemap.php?type=products&page=1",
                                "/xmlsitemap.php?type=categories&page=1",
                                "/xmlsitemap.php?type=brands&page=1"),
                        0);
            case "products" ->
                Sitemaps.urls(
                        base,
                        shelf.all().stream().map(each -> each.item().path()).toList(),
                        0);
            case "categories" ->
                Sitemaps.urls(
                        base, shelf.years().stream().map(OrnamentShop::address).toList(), 0);
            case "pages" -> Sitemaps.urls(base, List.of("/", INDEX), 0);
            case "brands" -> Sitemaps.urls(base, List.of("/hallmark/"), 0);
            default -> missing();
        };
    }

    private String sidebar(Shelf shelf, String here) {
        String years = shelf.years().reversed().stream()
                .map(year ->
                        "<li class=\"navList-item\"><a class=\"navList-action\" href=\"%s\" title=\"%d Hallmark Ornaments\">%d Hallmark Ornaments</a></li>"
                                .formatted(address(year), year, year))
                .collect(Collectors.joining("\n"));
        return cards.fill("sidebar", Map.of("here", here, "years", years));
    }

    private Page index(Shelf shelf) {
        String html = cards.fill("index", Map.of("sidebar", sidebar(shelf, INDEX)));
        return frame.page(200, "Hallmark Ornaments By Year", INDEX, "", "", Frame.piece(html));
    }

    private Page year(Shelf shelf, int year, int asked) {
        List<Listed> all = shelf.ofYear(year);
        if (all.isEmpty()) {
            return missing();
        }
        int pages = (all.size() + pageSize - 1) / pageSize;
        // Past the end the themes of the years differ: not found, no cards, or the last page once more.
        if (asked > pages && year % 3 == 0) {
            return missing();
        }
        int page = asked > pages && year % 3 == 2 ? pages : asked;
        int from = Math.min(all.size(), (page - 1) * pageSize);
        List<Listed> shown = all.subList(from, Math.min(all.size(), from + pageSize));
        String list = shown.isEmpty()
                ? cards.fill("none", Map.of())
                : "<ul class=\"productGrid\">\n" + cards.cards(new Cards.Theme(year), shown) + "\n</ul>";
        String title = year + " Hallmark Ornaments";
        String html = cards.fill(
                "page",
                Map.of(
                        "title",
                        title,
                        "sidebar",
                        sidebar(shelf, address(year)),
                        "list",
                        list,
                        "pagination",
                        shown.isEmpty() || pages == 1 ? "" : pagination(year, page, pages)));
        String next = page < pages ? "<link rel=\"next\" href=\"" + address(year) + "?page=" + (page + 1) + "\">" : "";
        return frame.page(200, title, address(year), next, "<script>var BCData = {};</script>", Frame.piece(html));
    }

    private static String pagination(int year, int page, int pages) {
        var items = new ArrayList<String>();
        if (page > 1) {
            items.add(step(year, page - 1, "--previous", "Previous"));
        }
        for (int number = 1; number <= pages; number++) {
            items.add(step(year, number, number == page ? "--current" : "", Integer.toString(number)));
        }
        if (page < pages) {
            items.add(step(year, page + 1, "--next", "Next"));
        }
        return "<nav class=\"pagination\" aria-label=\"pagination\"><ul class=\"pagination-list\">\n"
                + String.join("\n", items) + "\n</ul></nav>";
    }

    private static String step(int year, int page, String kind, String text) {
        String style = kind.isEmpty() ? "" : " pagination-item" + kind;
        String equals = year % 2 == 0 ? "=" : "&#x3D;";
        return "<li class=\"pagination-item%s\"><a class=\"pagination-link\" href=\"%s?page%s%d\" data-faceted-search-facet>%s</a></li>"
                .formatted(style, address(year), equals, page, text);
    }

    private Page product(Shelf shelf, Listed product) {
        var item = product.item();
        int year = item.years().getFirst();
        String html = products.html(product, address(year));
        return frame.page(
                200,
                item.name(),
                item.path(),
                "",
                ProductPages.scripts(product),
                Frame.piece(html),
                related(shelf, year, item.id() % BUCKETS));
    }

    private Piece related(Shelf shelf, int year, int number) {
        related.keySet().removeIf(each -> each.day() < shelf.day());
        return related.computeIfAbsent(new Bucket(shelf.day(), year, number), _ -> {
            var others = shelf.ofYear(year).stream()
                    .filter(each -> each.item().id() % BUCKETS != number)
                    .skip(number)
                    .limit(RELATED)
                    .toList();
            return Frame.piece(cards.fill("related", Map.of("cards", cards.cards(new Cards.Theme(2025), others))));
        });
    }

    @Override
    public List<String> addresses(Shelf shelf) {
        var found = new ArrayList<String>();
        found.add(INDEX);
        for (int year : shelf.years()) {
            found.add(address(year));
            int pages = (shelf.ofYear(year).size() + pageSize - 1) / pageSize;
            for (int page = 2; page <= pages; page++) {
                found.add(address(year) + "?page=" + page);
            }
        }
        shelf.all().forEach(each -> found.add(each.item().path()));
        return found;
    }
}

package org.projectchristmas.sample.shift4;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.sample.goods.Listed;
import org.projectchristmas.sample.goods.Shelf;
import org.projectchristmas.sample.site.Html;
import org.projectchristmas.sample.site.Page;
import org.projectchristmas.sample.site.Piece;
import org.projectchristmas.sample.site.Sitemaps;
import org.projectchristmas.sample.site.Target;

/** What both shops of the platform answer alike. */
final class Common {
    private static final int BUCKETS = 4;
    private static final int RELATED = 10;
    private static final Pattern PRODUCT = Pattern.compile("/[^/]*_p_(\\d{1,9})\\.html");
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /cgi-bin/
            Disallow: /view_cart.asp
            Disallow: /checkout
            Disallow: /login.asp
            Disallow: /search.asp
            Disallow: /add_cart.asp
            """;

    /** A step of the way from the home page to a product. */
    record Crumb(String link, String name) {}

    private record Bucket(int day, int year, int number) {}

    private final URI base;
    private final Frame frame;
    private final Cards cards;
    private final Map<Bucket, Piece> related = new ConcurrentHashMap<>();

    Common(URI base, Frame frame, Cards cards) {
        this.base = base;
        this.frame = frame;
        this.cards = cards;
    }

    /** Home, robots.txt and the sitemap; null for anything else. */
    @Nullable
    Page answer(Shelf shelf, Target target) {
        return switch (target.path()) {
            case "/" -> {
                var head = new Frame.Head("Welcome", "/", "", false, Frame.Declared.IN_HEADER, 0);
                yield frame.page(
                        200,
                        head,
                        frame.piece(cards.fill("home", Map.of("title", "Welcome", "index", "/sitemap.xml"))));
            }
            case "/robots.txt" -> Page.of(200, "text/plain", 0, Piece.of(ROBOTS, StandardCharsets.UTF_8));
            case "/sitemap.xml" ->
                Sitemaps.urls(
                        base,
                        shelf.all().stream().map(each -> each.item().path()).toList(),
                        shelf.day());
            default -> null;
        };
    }

    /** The product of a custom URL, a URL with its number, or the raw form with a parameter. */
    static @Nullable Listed product(Shelf shelf, Target target) {
        Matcher matcher = PRODUCT.matcher(target.path());
        if (matcher.matches()) {
            return shelf.product(Integer.parseInt(matcher.group(1)));
        }
        return target.path().equalsIgnoreCase("/product.asp")
                ? shelf.product(target.number("itemid", 0))
                : shelf.at(target.path());
    }

    Page missing() {
        var head = new Frame.Head("Page Not Found", "/", "", false, Frame.Declared.IN_HEADER, 0);
        return frame.page(404, head, frame.piece(cards.fill("missing", Map.of())));
    }

    /** Other products of the year; all products of a bucket share one block. */
    Piece related(Shelf shelf, Listed product) {
        int year = product.item().years().getFirst();
        int number = product.item().id() % BUCKETS;
        var bucket = new Bucket(shelf.day(), year, number);
        related.keySet().removeIf(each -> each.day() < shelf.day());
        return related.computeIfAbsent(
                bucket,
                _ -> frame.piece(cards.related(shelf.ofYear(year).stream()
                        .filter(each -> each.item().id() % BUCKETS != number)
                        .skip(number)
                        .limit(RELATED)
                        .toList())));
    }

    static String crumbs(List<Crumb> crumbs) {
        return crumbs.stream()
                .map(each -> "<span itemprop=\"itemListElement\" itemscope itemtype=\"http://schema.org/ListItem\">"
                        + "<a itemprop=\"item\" href=\"%s\"><span itemprop=\"name\">%s</span></a></span>"
                                .formatted(each.link(), Html.text(each.name())))
                .collect(Collectors.joining(" &gt; "));
    }
}

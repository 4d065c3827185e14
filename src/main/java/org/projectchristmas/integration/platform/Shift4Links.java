package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links of one page of a shop: which stay in the shop, and the form in which they stay the same. */
final class Shift4Links {
    private static final Pattern WHOLE = Pattern.compile("(?i)(?<=^|&)viewall=1(?:&|$)");
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?<=^|&)(?:lt_c|qv|utm_\\w{1,20}|gclid|fbclid|msclkid|gad_source|kw|click|_ga)=[^&]*(?:&|$)");

    private final URI shop;
    private final URI here;
    private final Shift4Addresses addresses;

    /** @param shop the address under which the shop is read */
    Shift4Links(URI shop, Document page) {
        this.shop = shop;
        URI location = Shift4Addresses.absolute(page.location());
        this.here = location == null ? shop.resolve("/") : location;
        // A page with a <base> has another base than its own address.
        URI base = Shift4Addresses.absolute(page.baseUri());
        this.addresses = new Shift4Addresses(base == null ? here : base);
    }

    /** The page's own address. */
    URI here() {
        return here;
    }

    /** Where a link leads within this shop; null if it leads elsewhere or nowhere. */
    @Nullable
    URI own(Element link) {
        URI target = absolute(link.attr("href"));
        return target != null && isOwn(target) ? home(target) : null;
    }

    /** The absolute form of an address on the page, wherever it leads; null if it is none. */
    @Nullable
    URI absolute(String address) {
        return addresses.resolve(address);
    }

    /** A product's page without what changes from visit to visit. */
    URI product(URI link) {
        String path = link.getRawPath();
        if (Shift4Ids.inPath(path) != null || path.toLowerCase(Locale.ROOT).endsWith(".html")) {
            return withQuery(link, null);
        }
        String item = Shift4Ids.item(link);
        return withQuery(link, item == null ? withoutTracking(link) : "itemid=" + item);
    }

    /** The page of the product with this id, for a card without a link. */
    URI product(String id) {
        return shop.resolve("/product.asp?itemid=" + id);
    }

    /** Whether a URL asks for all products of a category at once. */
    static boolean isWhole(URI link) {
        return link.getRawQuery() != null && WHOLE.matcher(link.getRawQuery()).find();
    }

    /** A listing's URL that asks for all products at once; its other parameters stay. */
    static URI whole(URI link) {
        String query = withoutTracking(link);
        return isWhole(link) ? link : withQuery(link, query == null ? "viewall=1" : query + "&viewall=1");
    }

    /** The URL of a listing's first page by that of the whole. */
    static URI firstPage(URI whole) {
        return withQuery(whole, rest(WHOLE, whole));
    }

    private boolean isOwn(URI uri) {
        boolean sameHost = uri.getHost().equals(shop.getHost()) || host(uri).equals(host(shop));
        return sameHost && (isPlain(uri) ? isPlain(shop) : uri.getPort() == shop.getPort());
    }

    /** The same page at the address under which this shop is read: its links may say http, or leave out www. */
    private URI home(URI uri) {
        if (uri.getRawAuthority().equals(shop.getRawAuthority())
                && uri.getScheme().equals(shop.getScheme())) {
            return uri;
        }
        String rest = uri.toString()
                .substring(uri.getScheme().length() + 3 + uri.getRawAuthority().length());
        return URI.create(shop.getScheme() + "://" + shop.getRawAuthority() + rest);
    }

    private static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static boolean isPlain(URI uri) {
        return uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443;
    }

    private static @Nullable String withoutTracking(URI link) {
        return rest(TRACKING, link);
    }

    /** What a link's query holds besides some parameters; null if nothing. */
    private static @Nullable String rest(Pattern parameters, URI link) {
        if (link.getRawQuery() == null) {
            return null;
        }
        String rest = parameters.matcher(link.getRawQuery()).replaceAll("");
        rest = rest.endsWith("&") ? rest.substring(0, rest.length() - 1) : rest;
        return rest.isEmpty() ? null : rest;
    }

    private static URI withQuery(URI uri, @Nullable String query) {
        if (query == null && uri.getRawQuery() == null) {
            return uri;
        }
        String start = uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
        return URI.create(query == null ? start : start + "?" + query);
    }
}

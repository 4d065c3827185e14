package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The URLs of one Shift4Shop shop: which are its own, what they name, and the form in which they stay the same. */
final class Shift4Links {
    private static final Pattern PRODUCT = Pattern.compile("_p_(\\d{1,12})(?!\\d)[^/]*$");
    private static final Pattern ITEM =
            Pattern.compile("(?i)(?:^|[?&;])(?:itemid|item_id|catalogid)=(\\d{1,12})(?!\\d)");
    private static final Pattern CATEGORY = Pattern.compile("_c_(\\d{1,12})(?:-\\d+)*(?:\\.html?)?/?$");
    private static final Pattern CATEGORY_PARAMETER =
            Pattern.compile("(?i)(?:^|&)(?:cat|catid|category)=(\\d{1,12})(?!\\d)");
    private static final Pattern WHOLE = Pattern.compile("(?i)(?:^|&)viewall=1(?:&|$)");
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?<=^|&)(?:lt_c|qv|utm_\\w{1,20}|gclid|fbclid|msclkid|gad_source|kw|click|_ga)=[^&]*(?:&|$)");
    private static final Pattern UNSAFE = Pattern.compile("[\\s\"<>\\\\^`{|}]");

    private final URI base;

    Shift4Links(URI base) {
        this.base = base;
    }

    /** Where a link leads within this shop; null if it leads elsewhere or nowhere. */
    @Nullable
    URI own(Element link) {
        String href = link.attr("href").strip();
        if (href.isEmpty() || href.startsWith("#")) {
            return null;
        }
        URI target = uri(link.absUrl("href"));
        return target != null && isOwn(target) ? home(target) : null;
    }

    /** The absolute URL in an attribute, wherever it leads; null if there is none. */
    static @Nullable URI absolute(Element element, String attribute) {
        return element.attr(attribute).isBlank() ? null : uri(element.absUrl(attribute));
    }

    /** The absolute URL of an address on a page; null if it is none. */
    static @Nullable URI resolve(Document page, String address) {
        return uri(StringUtil.resolve(page.baseUri(), address.strip()));
    }

    /** A product's page without what changes from visit to visit. */
    URI product(URI link) {
        String path = link.getRawPath();
        if (PRODUCT.matcher(path).find() || path.toLowerCase(Locale.ROOT).endsWith(".html")) {
            return withQuery(link, null);
        }
        String item = item(link);
        return item == null ? withQuery(link, withoutTracking(link)) : withQuery(link, "itemid=" + item);
    }

    /** The page of the product with this id, for a card without a link. */
    URI product(String id) {
        return base.resolve("/product.asp?itemid=" + id);
    }

    /** The id of the product that a URL names; null if it shows none. */
    static @Nullable String item(URI link) {
        String path = link.getRawPath();
        Matcher own = PRODUCT.matcher(path == null ? "" : path);
        return own.find() ? own.group(1) : item(link.getRawQuery());
    }

    /** The item that parameters, or a script that builds them, name; null if they name none. */
    static @Nullable String item(@Nullable String parameters) {
        if (parameters == null) {
            return null;
        }
        Matcher item = ITEM.matcher(parameters);
        return item.find() ? item.group(1) : null;
    }

    /** What tells one category from another: its id, or the path of its custom URL. */
    static String category(URI link) {
        Matcher own = CATEGORY.matcher(link.getRawPath());
        if (own.find()) {
            return own.group(1);
        }
        Matcher parameter = CATEGORY_PARAMETER.matcher(link.getRawQuery() == null ? "" : link.getRawQuery());
        return parameter.find() ? parameter.group(1) : link.getRawPath();
    }

    static boolean isProduct(URI link) {
        return item(link) != null || link.getRawPath().toLowerCase(Locale.ROOT).endsWith("/product.asp");
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

    /** The URL in a form that can be requested; null if it is not one of the web's. */
    static @Nullable URI uri(String text) {
        Matcher unsafe = UNSAFE.matcher(text.strip());
        String safe = unsafe.replaceAll(
                found -> "%%%02X".formatted((int) found.group().charAt(0)));
        try {
            URI uri = URI.create(URI.create(safe).toASCIIString());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? withQuery(uri, uri.getRawQuery()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isOwn(URI uri) {
        return host(uri).equals(host(base)) && (isPlain(uri) ? isPlain(base) : uri.getPort() == base.getPort());
    }

    /** The same page at the address under which this shop is read: its links may say http, or leave out www. */
    private URI home(URI uri) {
        String rest = uri.toString()
                .substring(uri.getScheme().length() + 3 + uri.getRawAuthority().length());
        return URI.create(base.getScheme() + "://" + base.getRawAuthority() + rest);
    }

    private static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static boolean isPlain(URI uri) {
        return uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443;
    }

    private static @Nullable String withoutTracking(URI link) {
        if (link.getRawQuery() == null) {
            return null;
        }
        String rest = TRACKING.matcher(link.getRawQuery()).replaceAll("");
        rest = rest.endsWith("&") ? rest.substring(0, rest.length() - 1) : rest;
        return rest.isEmpty() ? null : rest;
    }

    private static URI withQuery(URI uri, @Nullable String query) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String start = uri.getScheme() + "://" + uri.getRawAuthority() + path;
        return URI.create(query == null ? start : start + "?" + query);
    }
}

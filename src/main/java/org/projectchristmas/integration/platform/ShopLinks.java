package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The URLs of one shop: which are its own, and the form in which they stay the same from visit to visit. */
final class ShopLinks {
    private static final int LONGEST = 2_000;
    private static final String PLAIN = "_?=&#~+,;!$()*@";
    private static final Pattern UNSAFE = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]|%(?![0-9a-fA-F]{2})");
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?<=^|&)(?:utm_\\w{1,20}|gclid|gbraid|wbraid|fbclid|msclkid|gad_source|mc_[ce]id|srsltid|_ga|_gl|ref|setCurrencyId)(?:=[^&]*)?(?:&|$)");

    private final URI base;

    ShopLinks(URI base) {
        this.base = base;
    }

    /** Where an attribute leads within this shop, without fragment and tracking parameters; null if it leads elsewhere or nowhere. */
    @Nullable
    URI own(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        if (value.isEmpty() || value.startsWith("#")) {
            return null;
        }
        boolean local = value.startsWith("/") && !value.startsWith("//");
        URI target = uri(local ? base.getScheme() + "://" + base.getRawAuthority() + value : element.absUrl(attribute));
        return target == null || !isOwn(target) ? null : clean(target);
    }

    /** A page's address without fragment and tracking parameters, at the address under which this shop is read. */
    URI clean(URI link) {
        String path = link.getRawPath() == null || link.getRawPath().isEmpty() ? "/" : link.getRawPath();
        String query = link.getRawQuery();
        if (query != null) {
            query = TRACKING.matcher(query).replaceAll("");
            query = query.endsWith("&") ? query.substring(0, query.length() - 1) : query;
        }
        URI home = isOwn(link) ? base : link;
        String start = home.getScheme() + "://" + home.getRawAuthority() + path;
        return URI.create(query == null || query.isEmpty() ? start : start + "?" + query);
    }

    /** An absolute URL on the web, wherever it leads, fit to be requested; null if the text is none. */
    static @Nullable URI uri(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        boolean plain = isPlain(text);
        try {
            URI uri = URI.create(plain ? text : escaped(text));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? uri : null;
        } catch (IllegalArgumentException notAUrl) {
            return null;
        }
    }

    private static String escaped(String text) {
        String safe = UNSAFE.matcher(text)
                .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
        return URI.create(safe).toASCIIString();
    }

    /** Whether the text is a URL's characters throughout, as most are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= '-' && c <= ':') || (c >= 'A' && c <= 'Z') || PLAIN.indexOf(c) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private boolean isOwn(URI uri) {
        return uri.getHost() != null
                && host(uri).equals(host(base))
                && (hasUsualPort(uri) ? hasUsualPort(base) : uri.getPort() == base.getPort());
    }

    private static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static boolean hasUsualPort(URI uri) {
        return uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443;
    }
}

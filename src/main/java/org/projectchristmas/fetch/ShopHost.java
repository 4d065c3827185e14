package org.projectchristmas.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The place that a shop is: its host with or without {@code www.}, and its port. A shop at https is never asked in the clear:
 * what links to it with http is asked for by https.
 */
record ShopHost(URI base) {

    /** Whether this is an address that a browser would open: http or https, with a host, without a user. */
    static boolean isWeb(URI url) {
        String scheme = url.getScheme();
        return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                && url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getPort() <= 65535;
    }

    /** The URL as it is to be asked for, without its fragment; empty if it is not the shop's. */
    Optional<URI> own(URI url) {
        if (!isWeb(url) || !bare(url).equals(bare(base))) {
            return Optional.empty();
        }
        boolean samePort = port(url) == port(base);
        boolean movedToHttps = isHttps(url) && !isHttps(base) && usesDefaultPort(url) && usesDefaultPort(base);
        boolean linkedInTheClear = !isHttps(url) && isHttps(base) && usesDefaultPort(url) && usesDefaultPort(base);
        if (linkedInTheClear) {
            return Optional.of(written("https", url));
        }
        boolean sameScheme = isHttps(url) == isHttps(base);
        return movedToHttps || (samePort && sameScheme)
                ? Optional.of(written(isHttps(url) ? "https" : "http", url))
                : Optional.empty();
    }

    /** An address at the shop's root, such as {@code /robots.txt}. */
    URI at(String path) {
        return base.resolve(path);
    }

    private static URI written(String scheme, URI url) {
        var text = new StringBuilder(scheme).append("://").append(url.getHost());
        if (!usesDefaultPort(url)) {
            text.append(':').append(url.getPort());
        }
        String path = url.getRawPath();
        text.append(path == null || path.isEmpty() ? "/" : path);
        if (url.getRawQuery() != null) {
            text.append('?').append(url.getRawQuery());
        }
        return URI.create(URI.create(text.toString()).toASCIIString());
    }

    private static String bare(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static boolean isHttps(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    private static boolean usesDefaultPort(URI url) {
        return url.getPort() < 0 || url.getPort() == (isHttps(url) ? 443 : 80);
    }

    private static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : isHttps(url) ? 443 : 80;
    }
}

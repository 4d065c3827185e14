package org.projectchristmas.sync.run;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells which shop a URL belongs to. */
final class Hosts {
    private Hosts() {}

    static boolean isSame(Shop shop, URI url) {
        URI index = shop.integration().yearIndex();
        String host = host(url);
        return host != null && host.equals(host(index)) && url.getPort() == index.getPort();
    }

    private static @Nullable String host(URI url) {
        String host = url.getHost();
        if (host == null) {
            return null;
        }
        String plain = host.toLowerCase(Locale.ROOT);
        return plain.startsWith("www.") ? plain.substring("www.".length()) : plain;
    }
}

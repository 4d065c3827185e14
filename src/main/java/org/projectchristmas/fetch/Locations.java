package org.projectchristmas.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads Location headers as leniently as browsers do. */
final class Locations {
    private static final int LONGEST = 4096;
    private static final String ESCAPED = "\"<>\\^`{|}";

    private Locations() {}

    /** Where the header leads from the page that sent it; empty if that is no address. */
    static Optional<URI> resolve(URI from, String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI to = new URI(escape(header.strip()));
            // A bare query keeps the page's path, which URI.resolve forgets.
            boolean bareQuery = to.getScheme() == null
                    && to.getRawAuthority() == null
                    && to.getRawPath().isEmpty()
                    && to.getRawQuery() != null;
            return Optional.of(bareQuery ? from.resolve(from.getRawPath() + "?" + to.getRawQuery()) : from.resolve(to));
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Whoever asked says that the redirect leads nowhere.
            return Optional.empty();
        }
    }

    /** Escapes what an address may not hold. A header's bytes come as characters up to 255, so bytes stay bytes. */
    private static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean loosePercent = c == '%' && !isHexPair(text, i + 1);
            if (c <= ' ' || c >= 0x7f || ESCAPED.indexOf(c) >= 0 || loosePercent) {
                out.append('%').append("%02X".formatted(c & 0xff));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isHexPair(String text, int at) {
        return at + 1 < text.length()
                && Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }
}

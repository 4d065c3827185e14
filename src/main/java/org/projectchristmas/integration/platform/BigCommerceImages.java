package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.Locale;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The picture of an image element, whose {@code src} is only a loader while the real one waits to be loaded. */
final class BigCommerceImages {
    private BigCommerceImages() {}

    /** The picture's absolute URL; null if the element has none. */
    static @Nullable URI of(Element image) {
        for (String attribute : new String[] {"data-zoom-image", "data-src", "data-lazy", "src"}) {
            String value = image.attr(attribute);
            if (!value.isBlank() && !isLoader(value)) {
                URI uri = ShopLinks.uri(image.absUrl(attribute));
                if (uri != null) {
                    return uri;
                }
            }
        }
        URI lazy = ofSet(image, "data-srcset");
        return lazy == null ? ofSet(image, "srcset") : lazy;
    }

    /** The first picture of a set: "url 80w, url 160w". */
    private static @Nullable URI ofSet(Element image, String attribute) {
        String first = image.attr(attribute).strip();
        int end = 0;
        while (end < first.length() && first.charAt(end) > ' ') {
            end++;
        }
        String url = first.substring(0, end);
        if (url.isEmpty() || isLoader(url)) {
            return null;
        }
        return ShopLinks.uri(StringUtil.resolve(image.baseUri(), url));
    }

    private static boolean isLoader(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("data:")
                || lower.contains("loading.")
                || lower.contains("loader.")
                || lower.contains("blank.gif");
    }
}

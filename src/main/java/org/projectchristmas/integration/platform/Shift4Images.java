package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address of a picture, also where it loads only when it scrolls into view. */
final class Shift4Images {
    private static final List<String> ATTRIBUTES =
            List.of("data-src", "data-original", "data-lazy", "data-lazy-src", "src");
    private static final Pattern STAND_IN = Pattern.compile(
            "(?i)^data:|(?:blank|spacer|placeholder|pixel|load(?:er|ing)|lazy|no-?image|default)[\\w-]*\\.(?:gif|png|jpe?g|svg|webp)");

    private Shift4Images() {}

    static @Nullable URI of(Element image) {
        for (String attribute : ATTRIBUTES) {
            String value = image.attr(attribute);
            if (!value.isBlank() && !STAND_IN.matcher(value).find()) {
                return Shift4Links.absolute(image, attribute);
            }
        }
        return null;
    }
}

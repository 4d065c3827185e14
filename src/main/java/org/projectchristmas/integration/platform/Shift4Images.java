package org.projectchristmas.integration.platform;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where the pictures of a page are, also those that load only when they scroll into view. */
final class Shift4Images {
    private static final List<String> ATTRIBUTES =
            List.of("data-src", "data-original", "data-lazy", "data-lazy-src", "src");
    private static final Pattern STAND_IN = Pattern.compile(
            "(?i)^data:|(?:blank|spacer|placeholder|pixel|load(?:er|ing)|lazy|no-?image|default)[\\w-]{0,40}\\.(?:gif|png|jpe?g|svg|webp)");

    private Shift4Images() {}

    /** The address as it stands there; null if the element shows only a stand-in. */
    static @Nullable String address(Element image) {
        for (String attribute : ATTRIBUTES) {
            String address = image.attr(attribute);
            if (!address.isBlank() && !STAND_IN.matcher(address).find()) {
                return address;
            }
        }
        return null;
    }
}

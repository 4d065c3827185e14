package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.ProductKey;

/** Where the platform shows a product's number. */
final class BigCommerceIds {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
    private static final Pattern CARD = Pattern.compile("card-(\\d{1,12})");
    private static final Pattern PARAMETER =
            Pattern.compile("(?:^|[?&;])(?:product_id|productId|products?)=(\\d{1,12})(?!\\d)");
    private static final int LONGEST_PATH = 480;

    private BigCommerceIds() {}

    static String of(URI link) {
        String id = inQuery(link.getRawQuery());
        return id == null ? provisional(link) : id;
    }

    /** What stands for the number as long as only the product's page is known. */
    static String provisional(URI link) {
        String path = link.getRawPath() == null || link.getRawPath().isEmpty() ? "/" : link.getRawPath();
        return ProductKey.PROVISIONAL + (path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path);
    }

    /** The number in the parameters of a cart, compare or wish-list link; null if there is none. */
    static @Nullable String inQuery(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return null;
        }
        Matcher parameter = PARAMETER.matcher(query);
        return parameter.find() ? parameter.group(1) : null;
    }

    /** The number in an attribute's value, such as {@code 123} or {@code card-123}; null if it holds none. */
    static @Nullable String inValue(String value) {
        String bare = value.strip();
        if (NUMBER.matcher(bare).matches()) {
            return bare;
        }
        Matcher card = CARD.matcher(bare);
        return card.matches() ? card.group(1) : null;
    }
}

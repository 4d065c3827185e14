package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The platform's ids of products and categories, as its URLs carry them. */
final class Shift4Ids {
    private static final int MOST_DIGITS = 12;
    private static final String PRODUCT = "_p_";
    private static final Pattern ITEM =
            Pattern.compile("(?i)(?:^|[?&;])(?:itemid|item_id|catalogid)=(\\d{1,12})(?!\\d)");
    private static final Pattern CATEGORY =
            Pattern.compile("_c_(\\d{1,12})(?:-(\\d{1,4})(?=\\D|$))?(?:-\\d+)*(?:\\.html?)?/?$");
    private static final Pattern CATEGORY_PARAMETER =
            Pattern.compile("(?i)(?:^|&)(?:cat|catid|category)=(\\d{1,12})(?!\\d)");

    private Shift4Ids() {}

    /** The id of the product that a URL names; null if it shows none. */
    static @Nullable String item(URI link) {
        String id = link.getRawPath() == null ? null : inPath(link.getRawPath());
        return id == null && link.getRawQuery() != null ? inParameters(link.getRawQuery()) : id;
    }

    /** The id in {@code /Slug_p_123.html}; null if the path is a custom one. */
    static @Nullable String inPath(String path) {
        int start = path.lastIndexOf(PRODUCT);
        if (start < 0 || path.indexOf('/', start) >= 0) {
            return null;
        }
        start += PRODUCT.length();
        int end = start;
        while (end < path.length() && path.charAt(end) >= '0' && path.charAt(end) <= '9') {
            end++;
        }
        return end == start || end - start > MOST_DIGITS ? null : path.substring(start, end);
    }

    /** The item that parameters name; null if they name none. */
    static @Nullable String inParameters(String parameters) {
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

    /** The page of a listing that a URL shows, from 1. */
    static int page(URI link) {
        Matcher numbered = CATEGORY.matcher(link.getRawPath());
        return numbered.find() && numbered.group(2) != null ? Integer.parseInt(numbered.group(2)) : 1;
    }

    /** Whether a URL leads to a product's page rather than to a category, as far as it tells. */
    static boolean isProduct(URI link) {
        return item(link) != null || isProductScript(link);
    }

    static boolean isProductScript(URI link) {
        return link.getRawPath().toLowerCase(Locale.ROOT).endsWith("/product.asp");
    }
}

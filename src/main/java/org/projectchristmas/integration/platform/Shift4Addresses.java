package org.projectchristmas.integration.platform;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The addresses that stand on one page, made absolute: as browsers do it, so with blanks, stray per cents and accents. */
final class Shift4Addresses {
    private static final int LONGEST = 2_000;
    private static final String UNSAFE = "\"<>\\^`{|}[]";
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private static final Pattern STEPS_ABOVE_ROOT = Pattern.compile("(?:/\\.\\.(?=/|$))+/?");

    private final URI base;

    /** @param base what the page's relative addresses are relative to */
    Shift4Addresses(URI base) {
        this.base = base;
    }

    /** The page at this address, without the place in it; null if it is no web address. */
    @Nullable
    URI resolve(String address) {
        String text = safe(withoutFragment(address.strip()));
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            // URI.resolve drops the last part of the path before a bare query.
            URI target = text.charAt(0) == '?' ? URI.create(beforeQuery() + text) : base.resolve(URI.create(text));
            return isWeb(target) ? withoutStepsAboveRoot(target) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** {@link URI#resolve} keeps the steps that lead above the root, which browsers leave out. */
    private static URI withoutStepsAboveRoot(URI target) {
        String path = target.getRawPath();
        Matcher steps = STEPS_ABOVE_ROOT.matcher(path);
        if (!steps.lookingAt()) {
            return target;
        }
        String query = target.getRawQuery();
        return URI.create(target.getScheme() + "://" + target.getRawAuthority() + "/" + path.substring(steps.end())
                + (query == null ? "" : "?" + query));
    }

    /** An absolute address in a form that can be requested; null if it is none. */
    static @Nullable URI absolute(String address) {
        try {
            URI uri = URI.create(safe(withoutFragment(address.strip())));
            if (!isWeb(uri)) {
                return null;
            }
            return uri.getRawPath().isEmpty() ? uri.resolve("/") : uri;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String beforeQuery() {
        String text = base.toString();
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query);
    }

    private static boolean isWeb(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return web && uri.getHost() != null;
    }

    private static String withoutFragment(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    private static String safe(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c > '~' || c == '%' || UNSAFE.indexOf(c) >= 0) {
                return escaped(address);
            }
        }
        return address;
    }

    private static String escaped(String address) {
        var out = new StringBuilder(address.length() + 16);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                continue;
            }
            if (c <= ' ' || UNSAFE.indexOf(c) >= 0) {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        return URI.create(STRAY_PERCENT.matcher(out).replaceAll("%25")).toASCIIString();
    }
}

package org.projectchristmas.ui.detail;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.projectchristmas.common.VendorId;

/**
 * Tells which links may be opened: those that lead to the shop itself. A link is a shop's text, and text can lead anywhere.
 *
 * @param shops the shops' base addresses
 */
public record ShopLinks(Map<VendorId, URI> shops) {
    public ShopLinks {
        shops = Map.copyOf(shops);
    }

    /** Whether this is a web address on the shop's own host, with or without {@code www.}, without a user name. */
    public boolean leadsToShop(VendorId vendor, URI link) {
        URI shop = shops.get(vendor);
        return shop != null && isWeb(link) && host(link).equals(host(shop)) && link.getPort() == shop.getPort();
    }

    private static boolean isWeb(URI link) {
        String scheme = link.getScheme();
        return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme)) && link.getRawUserInfo() == null;
    }

    private static String host(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}

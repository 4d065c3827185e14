package org.projectchristmas.sync.plan;

import java.util.HashMap;
import java.util.Map;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Product;

/**
 * That a product counts as unavailable only because it is no longer listed and its page is gone: nobody ever said so, and it holds
 * no longer than that. Kept as the source of the availability.
 */
final class Absence {
    private static final String FIELD = "availability";
    private static final String SOURCE = "missing page";

    private Absence() {}

    /** The sources of a product whose page is gone; one that was said to be unavailable before stays so by that word. */
    static Map<String, String> noted(Product before) {
        if (before.offering().availability() == Availability.UNAVAILABLE) {
            return before.sources();
        }
        var sources = new HashMap<>(before.sources());
        sources.put(FIELD, SOURCE);
        return sources;
    }

    /** Whether nothing but its absence made the product unavailable. */
    static boolean isOnlyReason(Product product) {
        return SOURCE.equals(product.sources().get(FIELD));
    }
}

package org.projectchristmas.integration;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;

/**
 * One card of a listing page.
 *
 * @param productId the platform's id; {@code url:} and the link's path if the card shows none
 * @param name white space folded
 * @param link the product's page, absolute, without tracking parameters
 * @param price {@link PriceTag#NONE} if the card has none
 * @param unreadPrice what stands in the price's place although it cannot be read, empty if that place is; null if there is no such
 *     place, or it tells a price, or tells that there is none
 * @param sources where each field came from
 */
public record ListedProduct(
        String productId,
        String name,
        URI link,
        PriceTag price,
        @Nullable String unreadPrice,
        Availability availability,
        @Nullable URI image,
        Map<String, String> sources) {
    public ListedProduct {
        sources = Map.copyOf(sources);
    }
}

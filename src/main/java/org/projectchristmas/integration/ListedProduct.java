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
 * @param sources where each field came from
 */
public record ListedProduct(
        String productId,
        String name,
        URI link,
        PriceTag price,
        Availability availability,
        @Nullable URI image,
        Map<String, String> sources) {
    public ListedProduct {
        sources = Map.copyOf(sources);
    }
}

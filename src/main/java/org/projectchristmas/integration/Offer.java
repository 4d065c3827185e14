package org.projectchristmas.integration;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Description;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceTag;

/**
 * Everything that one product page says.
 *
 * @param productId the platform's id; null if the page does not show it
 * @param description its release year is null if neither name nor breadcrumbs tell it
 * @param unreadPrice what stands in the price's place although it cannot be read, as in {@link ListedProduct}
 * @param sources where each field came from, such as {@code sku -> _3d_item}
 */
public record Offer(
        @Nullable String productId,
        Description description,
        Links links,
        PriceTag price,
        @Nullable String unreadPrice,
        Availability availability,
        Map<String, String> sources) {
    public Offer {
        sources = Map.copyOf(sources);
    }
}

package org.projectchristmas.integration.platform;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceTag;

/**
 * What one machine-readable source says of a page's product.
 *
 * @param source its name, such as {@code json-ld}
 * @param name white space folded
 * @param sku as written
 * @param productId the shop's own number of the product
 * @param image a URL, perhaps relative
 * @param text the description, perhaps with markup
 * @param unreadPrice what stands in the price's place although it cannot be read, as in {@link
 *     org.projectchristmas.integration.ListedProduct}
 */
public record ProductData(
        String source,
        @Nullable String name,
        @Nullable String sku,
        @Nullable String brand,
        @Nullable String productId,
        @Nullable String image,
        @Nullable String text,
        PriceTag price,
        @Nullable String unreadPrice,
        Availability availability) {}

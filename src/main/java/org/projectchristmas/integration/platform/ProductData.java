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
        Availability availability) {

    /** This account, with what it is silent about taken from another one of the same product. */
    ProductData filledFrom(ProductData other) {
        boolean priced = !price.equals(PriceTag.NONE);
        boolean pricedThere = !other.price.equals(PriceTag.NONE);
        return new ProductData(
                source,
                either(name, other.name),
                either(sku, other.sku),
                either(brand, other.brand),
                either(productId, other.productId),
                either(image, other.image),
                either(text, other.text),
                priced ? price : other.price,
                priced || pricedThere ? null : either(unreadPrice, other.unreadPrice),
                availability == Availability.UNKNOWN ? other.availability : availability);
    }

    private static @Nullable String either(@Nullable String own, @Nullable String other) {
        return own == null || own.isEmpty() ? other : own;
    }
}

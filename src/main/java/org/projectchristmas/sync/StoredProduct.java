package org.projectchristmas.sync;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;

/**
 * A product's row with what only the integrator needs of it.
 *
 * @param product its id is 0 for a row that is not yet stored
 * @param listingYear the year page it was last seen on; null if only its own page was ever read
 * @param listedPrice the price its listing showed last: a listing that repeats it says nothing new, whatever the product page
 *     said since; null before the first listing
 */
public record StoredProduct(
        Product product,
        @Nullable Integer listingYear,
        @Nullable PriceTag listedPrice) {
    public long id() {
        return product.id();
    }
}

package org.projectchristmas.sync;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Links;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.catalog.Sighting;

/**
 * A product's row with what only the integrator needs of it.
 *
 * @param product its id is 0 for a row that is not yet stored
 * @param listingYear the year page it was last seen on; null if only its own page was ever read
 * @param listed what its listing stated last; null before the first listing
 */
public record StoredProduct(
        Product product,
        @Nullable Integer listingYear,
        @Nullable Listed listed) {

    /**
     * What a listing said of a product. A listing that repeats itself says nothing new, whatever the product page said since: a
     * shop whose listings and product pages disagree must not make the price swing from refresh to refresh.
     *
     * @param price {@link PriceTag#NONE} if it showed none
     * @param availability {@link Availability#UNKNOWN} if it showed none
     * @param name of its card; null if it was listed when that was not yet remembered
     */
    public record Listed(
            PriceTag price,
            Availability availability,
            @Nullable String name) {}

    /**
     * This product, found again as one that was taken for another: where it is listed, and what its listing says, is what was
     * found last.
     */
    public StoredProduct joinedWith(StoredProduct found) {
        Product other = found.product();
        var joined = new Product(
                product.id(),
                product.key(),
                product.description(),
                new Links(other.links().page(), product.links().image()),
                product.offering(),
                new Sighting(
                        product.sighting().createdAt(),
                        other.sighting().lastSeenAt(),
                        product.sighting().lastSyncedAt(),
                        other.sighting().delistedAt()),
                product.sources());
        return new StoredProduct(joined, found.listingYear(), found.listed());
    }

    public long id() {
        return product.id();
    }
}

package org.projectchristmas.sync;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.projectchristmas.common.VendorId;

/** What a refresh is to cover. */
public sealed interface RefreshScope {
    /** Every enabled shop. */
    record All() implements RefreshScope {}

    /** One shop. */
    record Vendor(VendorId vendor) implements RefreshScope {}

    /** One year, at one shop or at all. */
    record Year(Optional<VendorId> vendor, int year) implements RefreshScope {}

    /**
     * Some products of one shop, whatever the age of their pages.
     *
     * @param products the catalog's numbers of the products, from one to {@value #MOST}
     */
    record Products(VendorId vendor, List<Long> products) implements RefreshScope {
        public static final int MOST = 500;

        public Products {
            products = List.copyOf(products);
            if (products.isEmpty() || products.size() > MOST) {
                throw new IllegalArgumentException(
                        "A refresh is of 1 to %d products, not of %d.".formatted(MOST, products.size()));
            }
        }
    }

    /** One product page, whatever its age; the shop follows from the host if it is not given. */
    record Url(Optional<VendorId> vendor, URI url) implements RefreshScope {}
}

package org.projectchristmas.catalog;

import org.projectchristmas.common.VendorId;

/**
 * What makes a product itself: the shop and the shop's own product id. SKUs repeat over years and conditions.
 *
 * @param productId the shop platform's id; or, until a page has shown it, {@code url:} and the path of the product's page
 */
public record ProductKey(VendorId vendor, String productId) {
    /** Begins the id of a product whose listing shows no id; its product page replaces it. */
    public static final String PROVISIONAL = "url:";

    public ProductKey {
        if (productId.isBlank() || productId.length() > 500) {
            throw new IllegalArgumentException("not a product id: " + productId);
        }
    }

    public boolean isProvisional() {
        return productId.startsWith(PROVISIONAL);
    }
}

package org.projectchristmas.ui.detail;

import java.util.List;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.history.PricePoint;

/**
 * What was read of a product.
 *
 * @param prices oldest first
 * @param elsewhere products of other shops with the same SKU
 */
record Findings(Product product, List<PricePoint> prices, List<Product> elsewhere) {
    Findings {
        prices = List.copyOf(prices);
        elsewhere = List.copyOf(elsewhere);
    }
}

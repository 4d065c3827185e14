package org.projectchristmas.ui.detail;

import java.util.List;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.history.FieldChange;
import org.projectchristmas.history.PricePoint;

/**
 * What was read of a product.
 *
 * @param prices oldest first
 * @param changes oldest first
 * @param elsewhere products of other shops with the same SKU
 */
record Findings(Product product, List<PricePoint> prices, List<FieldChange> changes, List<Product> elsewhere) {
    Findings {
        prices = List.copyOf(prices);
        changes = List.copyOf(changes);
        elsewhere = List.copyOf(elsewhere);
    }
}

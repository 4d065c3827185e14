package org.projectchristmas.ui.detail;

import java.util.List;
import java.util.Optional;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.Product;
import org.projectchristmas.history.History;

/** Reads everything about a product. Blocks on the database. */
public record ProductReader(Catalog catalog, History history) {
    Optional<Findings> read(long id) {
        return catalog.find(id)
                .map(product -> new Findings(product, history.prices(id), history.changes(id), elsewhere(product)));
    }

    private List<Product> elsewhere(Product product) {
        String sku = product.description().sku();
        if (sku == null || sku.isBlank()) {
            return List.of();
        }
        return catalog.withSku(sku).stream()
                .filter(each -> !each.key().vendor().equals(product.key().vendor()))
                .toList();
    }
}

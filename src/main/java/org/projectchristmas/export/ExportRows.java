package org.projectchristmas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.catalog.Product;

/** The products of an export, handed over one by one so that their number does not matter. */
@FunctionalInterface
public interface ExportRows {
    /**
     * Hands over every product in the export's order.
     *
     * @throws org.projectchristmas.catalog.CatalogException if the catalog cannot be read
     */
    void forEach(Consumer<? super Product> action);

    /** The whole catalog, by ascending id, from one consistent view. */
    static ExportRows all(Catalog catalog) {
        return catalog::forEach;
    }

    /**
     * Chosen products in a chosen order; those that are no longer in the catalog are left out.
     *
     * @param id the product's id at a position, from 0
     */
    static ExportRows of(Catalog catalog, int count, IntToLongFunction id) {
        return action -> {
            int chunk = 1_000;
            for (int start = 0; start < count; start += chunk) {
                List<Long> ids = new ArrayList<>(chunk);
                for (int position = start; position < Math.min(count, start + chunk); position++) {
                    ids.add(id.applyAsLong(position));
                }
                Map<Long, Product> found =
                        catalog.findAll(ids).stream().collect(Collectors.toMap(Product::id, Function.identity()));
                for (Long each : ids) {
                    Product product = found.get(each);
                    if (product != null) {
                        action.accept(product);
                    }
                }
            }
        };
    }
}

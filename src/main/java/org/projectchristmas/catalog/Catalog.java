package org.projectchristmas.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Every product the shops were ever seen to offer. Reading only: what a refresh writes goes through the integrator's own port,
 * in one transaction with the history.
 *
 * <p>Every method may block on the database and throws {@link CatalogException} when that fails.
 */
public interface Catalog {
    Optional<Product> find(long id);

    Optional<Product> find(ProductKey key);

    /** The products of all shops whose SKU, normalised by {@link Sku#normalise}, shares a part with this one. At most 100. */
    List<Product> withSku(String sku);

    /** The rows with these ids, in no particular order; unknown ids are left out. */
    List<Product> findAll(List<Long> ids);

    long count();

    /** Hands over every product by ascending id, in constant memory, from one consistent view. */
    void forEach(Consumer<? super Product> action);
}

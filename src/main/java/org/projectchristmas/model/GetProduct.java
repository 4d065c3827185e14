package org.projectchristmas.model;

import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Parameter;
import org.projectchristmas.job.RefusedException;

/** {@code models.products.get_by_id}: one product by its number. */
public record GetProduct(Catalog catalog) implements CallFunction {
    @Override
    public Definition definition() {
        return Definition.of(
                "models.products.get_by_id",
                "Gives the product with this number.",
                Parameter.required("id", Parameter.Type.INTEGER, "The catalog's own number of the product."));
    }

    @Override
    public Object call(Arguments arguments) {
        long id = arguments.integer("id");
        return catalog.find(id)
                .map(ProductValue::of)
                .orElseThrow(() -> new RefusedException("There is no product " + id + "."));
    }
}

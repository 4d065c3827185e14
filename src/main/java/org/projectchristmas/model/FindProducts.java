package org.projectchristmas.model;

import org.projectchristmas.catalog.Catalog;
import org.projectchristmas.job.Arguments;
import org.projectchristmas.job.CallFunction;
import org.projectchristmas.job.Definition;
import org.projectchristmas.job.Parameter;

/** {@code models.products.find}: the products of all shops with one SKU. */
public record FindProducts(Catalog catalog) implements CallFunction {
    @Override
    public Definition definition() {
        return Definition.of(
                "models.products.find",
                "Gives the products of all shops that share a part of this SKU, at most 100.",
                Parameter.required("sku", Parameter.Type.TEXT, "The SKU, however it is written."));
    }

    @Override
    public Object call(Arguments arguments) {
        return catalog.withSku(arguments.text("sku")).stream()
                .map(ProductValue::of)
                .toList();
    }
}

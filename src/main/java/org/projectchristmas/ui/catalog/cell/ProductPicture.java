package org.projectchristmas.ui.catalog.cell;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;

/** Where the picture of a product is. */
public final class ProductPicture {
    private ProductPicture() {}

    /** Null for a product without a picture. */
    public static @Nullable URI of(CatalogRow row) {
        return row.image() == null ? null : URI.create(row.image());
    }
}

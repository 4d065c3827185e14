package org.projectchristmas.ui.catalog;

import org.projectchristmas.catalog.search.CatalogQuery;
import org.projectchristmas.common.VendorId;

/** A part of the catalog that the tree offers. */
public sealed interface Branch {
    Branch ALL = new Shelf(CatalogQuery.Shelf.ALL);

    /** A shelf that runs across the shops. */
    record Shelf(CatalogQuery.Shelf shelf) implements Branch {}

    /** Everything of one shop. */
    record Vendor(VendorId vendor) implements Branch {}

    /**
     * One release year at one shop.
     *
     * @param year 0 for products without one
     */
    record Year(VendorId vendor, int year) implements Branch {}
}

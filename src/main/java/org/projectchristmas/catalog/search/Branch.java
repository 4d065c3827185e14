package org.projectchristmas.catalog.search;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.VendorId;

/** A part of the catalog in which one can look. */
public sealed interface Branch {
    Branch ALL = new Shelf(CatalogQuery.Shelf.ALL);

    /** The shelf; {@link CatalogQuery.Shelf#ALL} if it is a part of a shop. */
    CatalogQuery.Shelf shelf();

    /** Only this shop, or null. */
    @Nullable
    VendorId vendor();

    /** Only this release year of the shop, 0 for products without one, or null. */
    @Nullable
    Integer year();

    /**
     * The branch of which these are the parts.
     *
     * @param vendor only this shop, whatever the shelf, or null
     * @param year only this year of that shop, or null
     */
    static Branch of(CatalogQuery.Shelf shelf, @Nullable VendorId vendor, @Nullable Integer year) {
        if (vendor == null) {
            return new Shelf(shelf);
        }
        return year == null ? new Vendor(vendor) : new Year(vendor, year);
    }

    /** A shelf that runs across the shops. */
    record Shelf(CatalogQuery.Shelf shelf) implements Branch {
        @Override
        public @Nullable VendorId vendor() {
            return null;
        }

        @Override
        public @Nullable Integer year() {
            return null;
        }
    }

    /** Everything of one shop. */
    record Vendor(VendorId vendor) implements Branch {
        @Override
        public CatalogQuery.Shelf shelf() {
            return CatalogQuery.Shelf.ALL;
        }

        @Override
        public @Nullable Integer year() {
            return null;
        }
    }

    /**
     * One release year at one shop.
     *
     * @param year 0 for products without one
     */
    record Year(VendorId vendor, Integer year) implements Branch {
        @Override
        public CatalogQuery.Shelf shelf() {
            return CatalogQuery.Shelf.ALL;
        }
    }
}

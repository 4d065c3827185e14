package org.projectchristmas.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;

/**
 * The figures that collectors ask for first.
 *
 * <p>Every method may block on the database and throws {@link CatalogException} when that fails.
 */
public interface CatalogStats {
    /** How many distinct SKUs each shop has, by vendor. */
    List<VendorCount> skusByVendor();

    /** How many distinct SKUs each shop has of each release year, by vendor, oldest first; products without a known year last. */
    List<YearCount> skusByYear();

    /** The products that entered the catalog last, newest first. */
    List<Newcomer> newest(int limit);

    /** The distinct SKUs of a shop. */
    record VendorCount(VendorId vendor, long skus) {}

    /** The distinct SKUs of a shop's release year, null where no year is known. */
    record YearCount(VendorId vendor, @Nullable Integer year, long skus) {}

    /** A product that is new here; its price is null where the shop states none. */
    record Newcomer(
            String name, @Nullable Money price, @Nullable Integer releaseYear, Instant createdAt) {}
}

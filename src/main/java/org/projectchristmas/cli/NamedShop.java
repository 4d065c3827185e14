package org.projectchristmas.cli;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.CatalogStats.VendorCount;
import org.projectchristmas.common.VendorId;

/** The shop that the option {@code --vendor} names. */
final class NamedShop {
    private NamedShop() {}

    static VendorId read(String vendor) throws UsageException {
        try {
            return new VendorId(vendor);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--vendor must be a shop's id such as ornament_shop_com, but is " + vendor + ".", e);
        }
    }

    /**
     * One of the shops that there are, or of which the catalog still knows something.
     *
     * @param vendor null for all shops
     * @throws org.projectchristmas.job.RefusedException if it is another; the message says which there are
     */
    static @Nullable VendorId known(@Nullable String vendor, Session session) throws UsageException {
        if (vendor == null) {
            return null;
        }
        VendorId shop = read(vendor);
        if (session.stats().skusByVendor().stream().map(VendorCount::vendor).noneMatch(shop::equals)) {
            session.jobs().functions().requireShop(shop);
        }
        return shop;
    }
}

package org.projectchristmas.cli;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.CatalogStats.VendorCount;
import org.projectchristmas.common.VendorId;
import org.projectchristmas.job.Functions;

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
        Functions functions = session.jobs().functions();
        // Only of a shop that is no longer among them is the whole catalog asked, which takes its time.
        boolean isKnown = functions.knows(shop)
                || session.stats().skusByVendor().stream()
                        .map(VendorCount::vendor)
                        .anyMatch(shop::equals);
        if (!isKnown) {
            functions.requireShop(shop);
        }
        return shop;
    }
}

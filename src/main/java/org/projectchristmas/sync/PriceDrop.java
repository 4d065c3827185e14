package org.projectchristmas.sync;

import java.math.BigDecimal;
import org.projectchristmas.common.Money;
import org.projectchristmas.common.VendorId;

/**
 * A product that became cheaper.
 *
 * @param productId the catalog's number
 * @param before in the currency of {@code after}, and more
 */
public record PriceDrop(long productId, VendorId vendor, String name, Money before, Money after) {
    public BigDecimal saving() {
        return before.amount().subtract(after.amount());
    }
}

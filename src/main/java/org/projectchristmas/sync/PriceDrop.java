package org.projectchristmas.sync;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** The saving in percent of the price before, 0 to 100. */
    public BigDecimal percent() {
        return saving().movePointRight(2).divide(before.amount(), 1, RoundingMode.HALF_UP);
    }
}

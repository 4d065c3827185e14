package org.projectchristmas.news;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.projectchristmas.common.Money;
import org.projectchristmas.sync.PriceDrop;

/**
 * Products that became remarkably cheaper.
 *
 * @param count how many there are in all
 * @param largest some of them, the largest saving first; empty only if there is none
 * @param least what is remarkable
 */
public record PriceDrops(int count, List<PriceDrop> largest, Least least) {
    public static final PriceDrops NONE = new PriceDrops(0, List.of(), new Least(0, 0));

    /**
     * By how much a price must have dropped to be counted.
     *
     * @param percent of the price before, 0 to 100
     * @param amount in the product's own currency
     */
    public record Least(double percent, double amount) {
        /** Such as " by at least 10% and 1.00 USD"; empty if any drop counts. */
        private String in(String currency) {
            List<String> both = new ArrayList<>();
            if (percent > 0) {
                both.add(BigDecimal.valueOf(percent).stripTrailingZeros().toPlainString() + "%");
            }
            if (amount > 0) {
                both.add(new Money(BigDecimal.valueOf(amount), currency).toString());
            }
            return both.isEmpty() ? "" : " by at least " + String.join(" and ", both);
        }
    }

    public PriceDrops {
        largest = List.copyOf(largest);
    }

    /** In one line: "3 prices dropped by at least 10% and 1.00 USD, most: 1998 Frosty from 30.00 USD to 22.00 USD at ornament_shop_com". */
    public String sentence() {
        if (largest.isEmpty()) {
            return "No price dropped";
        }
        PriceDrop most = largest.getFirst();
        return "%,d %s dropped%s, most: %s from %s to %s at %s"
                .formatted(
                        count,
                        count == 1 ? "price" : "prices",
                        least.in(most.after().currency()),
                        most.name(),
                        most.before(),
                        most.after(),
                        most.vendor());
    }
}

package org.projectchristmas.news;

import java.util.List;
import org.projectchristmas.sync.PriceDrop;

/**
 * Products that became remarkably cheaper.
 *
 * @param count how many there are in all
 * @param largest some of them, the largest saving first; empty only if there is none
 */
public record PriceDrops(int count, List<PriceDrop> largest) {
    public static final PriceDrops NONE = new PriceDrops(0, List.of());

    public PriceDrops {
        largest = List.copyOf(largest);
    }

    /** In one line: "3 prices dropped, most: 1998 Frosty from 30.00 USD to 22.00 USD at ornament_shop_com". */
    public String sentence() {
        if (largest.isEmpty()) {
            return "No price dropped";
        }
        PriceDrop most = largest.getFirst();
        return "%,d %s dropped, most: %s from %s to %s at %s"
                .formatted(
                        count,
                        count == 1 ? "price" : "prices",
                        most.name(),
                        most.before(),
                        most.after(),
                        most.vendor());
    }
}

package org.projectchristmas.catalog;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;

/**
 * One vendor's listing of one ornament in one box condition: a row of the table {@code products}.
 *
 * @param id the catalog's own number of the row, from 1
 * @param sources where each field came from on the page, such as {@code sku -> _3d_item}
 */
public record Product(
        long id,
        ProductKey key,
        Description description,
        Links links,
        Offering offering,
        Sighting sighting,
        Map<String, String> sources) {

    public Product {
        sources = Map.copyOf(sources);
    }

    /**
     * What the shop asks and whether it can deliver.
     *
     * @param move the latest price change; null if the price never changed
     */
    public record Offering(
            PriceTag price,
            Availability availability,
            @Nullable PriceMove move) {
        /** What follows on this, with the move if the price becomes another amount of the same currency. */
        public Offering next(PriceTag price, Availability availability, Instant at) {
            Money old = this.price.price();
            Money now = price.price();
            if (old == null || now == null || old.equals(now) || !old.currency().equals(now.currency())) {
                return new Offering(price, availability, move);
            }
            return new Offering(price, availability, new PriceMove(old, at));
        }
    }
}

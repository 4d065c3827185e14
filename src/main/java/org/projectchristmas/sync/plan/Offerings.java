package org.projectchristmas.sync.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.catalog.Product.Offering;
import org.projectchristmas.common.Money;
import org.projectchristmas.sync.VendorProgress.Changes;

/** How a price and an availability follow one another. */
final class Offerings {
    private Offerings() {}

    /** The next state, with the price move if the price is another amount of the same currency. */
    static Offering next(Offering before, PriceTag price, Availability availability, Instant at) {
        Money old = before.price().price();
        Money now = price.price();
        if (old == null || now == null || old.equals(now) || !old.currency().equals(now.currency())) {
            return new Offering(price, availability, before.move());
        }
        return new Offering(price, availability, new PriceMove(old, at));
    }

    /** The change as counts, each 0 or 1. */
    static Changes counted(Offering before, Offering after) {
        int direction = direction(before.price().price(), after.price().price());
        return new Changes(
                0,
                direction > 0 ? 1 : 0,
                direction < 0 ? 1 : 0,
                isOtherAvailability(before.availability(), after.availability()) ? 1 : 0,
                0,
                0,
                0);
    }

    /** That nothing is known of the stock any more is no move of it. */
    private static boolean isOtherAvailability(Availability before, Availability after) {
        return before != after && after != Availability.UNKNOWN;
    }

    private static int direction(@Nullable Money before, @Nullable Money after) {
        return before == null || after == null || !before.currency().equals(after.currency())
                ? 0
                : after.compareTo(before);
    }
}

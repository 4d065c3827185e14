package org.projectchristmas.sync.plan;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.Availability;
import org.projectchristmas.catalog.Product.Offering;
import org.projectchristmas.common.Money;
import org.projectchristmas.sync.VendorProgress.Changes;

/** What a step from one price and availability to the next counts as. */
final class Offerings {
    private Offerings() {}

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

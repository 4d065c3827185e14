package org.projectchristmas.ui.catalog.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogRow;
import org.projectchristmas.common.Money;

/**
 * A price that was higher before: the catalog saw it, or the shop says so. What was seen counts first, as it does for the order of
 * what became cheaper.
 *
 * @param percent how much less it costs now, 1 to 100
 */
public record Reduction(Money before, int percent) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The reduction of a row, null if there is none of a whole percent. */
    public static @Nullable Reduction of(CatalogRow row) {
        Money now = row.price().price();
        if (now == null) {
            return null;
        }
        var move = row.move();
        Reduction seen = move == null ? null : between(move.previous(), now);
        Money regular = row.price().regular();
        return seen != null || regular == null ? seen : between(regular, now);
    }

    private static @Nullable Reduction between(Money before, Money now) {
        if (!before.currency().equals(now.currency()) || before.amount().compareTo(now.amount()) <= 0) {
            return null;
        }
        var less = before.amount().subtract(now.amount());
        int percent = less.multiply(HUNDRED)
                .divide(before.amount(), 0, RoundingMode.HALF_UP)
                .intValue();
        return percent == 0 ? null : new Reduction(before, percent);
    }
}

package org.projectchristmas.store;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceMove;
import org.projectchristmas.common.Money;

/** A {@link PriceMove} in columns. */
@Embeddable
record MoveColumns(BigDecimal previousPrice, String previousCurrency, Instant priceChangedAt) {
    static @Nullable MoveColumns of(@Nullable PriceMove move) {
        return move == null
                ? null
                : new MoveColumns(move.previous().amount(), move.previous().currency(), Text.kept(move.at()));
    }

    PriceMove move() {
        return new PriceMove(new Money(previousPrice, previousCurrency), priceChangedAt);
    }
}

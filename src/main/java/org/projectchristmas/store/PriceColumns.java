package org.projectchristmas.store;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.PriceTag;
import org.projectchristmas.common.Money;

/**
 * A {@link PriceTag} in columns.
 *
 * @param currency of both amounts; null if there is none. A regular price in another currency than the price is not kept.
 */
@Embeddable
record PriceColumns(
        String priceKind,
        @Nullable BigDecimal price,
        @Nullable String currency,
        @Nullable BigDecimal regularPrice) {

    static PriceColumns of(PriceTag tag) {
        Money price = tag.price();
        Money regular = tag.regular();
        Money leading = price == null ? regular : price;
        boolean keepsRegular =
                regular != null && leading != null && leading.currency().equals(regular.currency());
        return new PriceColumns(
                tag.kind().name(),
                price == null ? null : price.amount(),
                leading == null ? null : leading.currency(),
                keepsRegular && regular != null ? regular.amount() : null);
    }

    PriceTag tag() {
        return new PriceTag(PriceTag.Kind.valueOf(priceKind), money(price), money(regularPrice));
    }

    private @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }
}

package org.projectchristmas.catalog;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;

/**
 * What a shop asks for a product.
 *
 * @param kind how the price was stated
 * @param price what a buyer pays now; the low end of a range; null exactly when the kind has no amount
 * @param regular the price before a sale, null if there is no sale
 */
public record PriceTag(
        Kind kind, @Nullable Money price, @Nullable Money regular) {
    /** How a price was stated. */
    public enum Kind {
        /** One amount. */
        FIXED,
        /** A range; the amount is its low end. */
        FROM,
        /** "Call for pricing", "Log in for pricing". */
        ON_REQUEST,
        /** Nothing that can be read as a price. */
        NONE
    }

    public static final PriceTag ON_REQUEST = new PriceTag(Kind.ON_REQUEST, null, null);
    public static final PriceTag NONE = new PriceTag(Kind.NONE, null, null);

    public PriceTag {
        boolean needsAmount = kind == Kind.FIXED || kind == Kind.FROM;
        if (needsAmount != (price != null)) {
            throw new IllegalArgumentException(kind + " with price " + price);
        }
    }

    public static PriceTag of(Money price) {
        return new PriceTag(Kind.FIXED, price, null);
    }
}

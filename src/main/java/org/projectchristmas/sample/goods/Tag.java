package org.projectchristmas.sample.goods;

/**
 * What a shop asks today and whether it has the thing.
 *
 * @param cents what a buyer pays now, in hundredths of the item's currency
 * @param regularCents the price before a sale; 0 if there is no sale
 */
public record Tag(int cents, int regularCents, boolean available) {

    public boolean isSale() {
        return regularCents > 0;
    }

    /** The same with the price before the sale shown, if that was higher. */
    Tag onSaleFrom(int before) {
        return before > cents ? new Tag(cents, before, available) : this;
    }

    /** The amount with two decimals and no sign, such as {@code 1249.95}. */
    public static String plain(int cents) {
        return cents / 100 + (cents % 100 < 10 ? ".0" : ".") + cents % 100;
    }

    /** The amount as shown, such as {@code $1,249.95}. */
    public static String dollars(int cents) {
        return cents < 100_000
                ? "$" + plain(cents)
                : "$" + cents / 100_000 + "," + plain(cents % 100_000 + 100_000).substring(1);
    }
}

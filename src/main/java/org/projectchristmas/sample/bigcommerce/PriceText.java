package org.projectchristmas.sample.bigcommerce;

import java.util.List;
import org.projectchristmas.sample.goods.Item;
import org.projectchristmas.sample.goods.Listed;
import org.projectchristmas.sample.goods.Tag;

/**
 * A price as the pages of the platform write it.
 *
 * @param shown for the reader, such as {@code $28.95} or {@code $10.00 - $20.00}
 * @param plain for scripts and metadata, such as {@code 28.95}; empty if there is no single amount
 * @param currency ISO code
 */
record PriceText(String shown, String plain, String currency) {
    private static final List<PriceText> BROKEN = List.of(
            new PriceText("$NaN", "NaN", "USD"), new PriceText("$0.00", "0", "USD"), new PriceText("", "", "USD"));

    static PriceText of(Listed listed) {
        Item item = listed.item();
        int cents = listed.tag().cents();
        return switch (item.pricing()) {
            case FIXED -> new PriceText(Tag.dollars(cents), Tag.plain(cents), "USD");
            case CANADIAN -> new PriceText("CAD" + Tag.dollars(cents), Tag.plain(cents), "CAD");
            case RANGE -> new PriceText(Tag.dollars(cents) + " - " + Tag.dollars(high(cents)), Tag.plain(cents), "USD");
            case CALL -> new PriceText(item.way("call", 2) == 0 ? "Call for Pricing" : "Log in for pricing", "", "USD");
            case BROKEN -> BROKEN.get(item.way("broken", BROKEN.size()));
        };
    }

    /** The high end of a range. */
    static int high(int cents) {
        return cents * 2 + 5;
    }

    static boolean hasAmount(Item item) {
        return switch (item.pricing()) {
            case FIXED, CANADIAN, RANGE -> true;
            case CALL, BROKEN -> false;
        };
    }

    static boolean isSale(Listed listed) {
        return listed.tag().isSale() && listed.item().pricing() == Item.Pricing.FIXED;
    }
}

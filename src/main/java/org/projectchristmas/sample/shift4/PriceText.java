package org.projectchristmas.sample.shift4;

import java.util.List;
import org.projectchristmas.sample.goods.Item;
import org.projectchristmas.sample.goods.Listed;
import org.projectchristmas.sample.goods.Tag;

/**
 * A price as the pages of the platform write it.
 *
 * @param shown for the reader, such as {@code $28.95}
 * @param plain for scripts and metadata, such as {@code 28.95}
 */
record PriceText(String shown, String plain) {
    private static final List<PriceText> BROKEN = List.of(
            new PriceText("$NaN", "NaN"),
            new PriceText("$0.00", "0"),
            new PriceText("", ""),
            new PriceText("$Infinity", "Infinity"));

    static PriceText of(Listed listed) {
        var item = listed.item();
        return switch (item.pricing()) {
            case CALL -> new PriceText("Call for Pricing", "0");
            case BROKEN -> BROKEN.get(item.way("broken", BROKEN.size()));
            case FIXED, RANGE, CANADIAN -> {
                String dollars = Tag.dollars(listed.tag().cents());
                yield new PriceText(
                        item.way("usd", 25) == 0 ? "USD " + dollars : dollars,
                        Tag.plain(listed.tag().cents()));
            }
        };
    }

    static String regular(Listed listed) {
        return Tag.dollars(listed.tag().regularCents());
    }

    static boolean isSale(Listed listed) {
        return listed.tag().isSale() && listed.item().pricing() == Item.Pricing.FIXED;
    }
}

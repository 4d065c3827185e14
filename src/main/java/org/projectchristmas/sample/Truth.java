package org.projectchristmas.sample;

import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.Money;
import org.projectchristmas.sample.goods.Item;
import org.projectchristmas.sample.goods.Listed;
import org.projectchristmas.sample.goods.Story;
import org.projectchristmas.sample.goods.Tag;

/** Turns what a shop has on its shelf into what its pages tell. */
final class Truth {
    private Truth() {}

    static SampleProduct of(Listed listed) {
        Item item = listed.item();
        var place = item.place();
        return new SampleProduct(
                Integer.toString(item.id()),
                item.sku().isEmpty() ? null : item.sku(),
                item.name(),
                price(listed),
                listed.tag().available() ? "available" : "unavailable",
                item.condition() == null ? item.conditionRow() : item.condition(),
                item.releaseYear(),
                item.path(),
                place == null ? null : place.series(),
                place == null ? null : place.number(),
                Story.artistOf(item),
                item.ornament() != null,
                item.years());
    }

    private static @Nullable Money price(Listed listed) {
        String amount = Tag.plain(listed.tag().cents());
        return switch (listed.item().pricing()) {
            case FIXED, RANGE -> Money.usd(amount);
            case CANADIAN -> new Money(Money.usd(amount).amount(), "CAD");
            case CALL, BROKEN -> null;
        };
    }
}

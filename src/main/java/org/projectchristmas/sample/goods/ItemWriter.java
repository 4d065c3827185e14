package org.projectchristmas.sample.goods;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.sample.goods.Item.Pricing;

/** Turns ornaments and accessories into products of one shop, each with the next product id. */
final class ItemWriter {
    private final long seed;
    private final Shop shop;
    private final Paths paths;
    private int lastId;

    ItemWriter(long seed, Shop shop) {
        this.seed = seed;
        this.shop = shop;
        this.paths = new Paths(shop);
        this.lastId = shop.firstId() - 1;
    }

    Item ornament(Ornament ornament, @Nullable String condition) {
        // The SKU and the way of naming belong to the ornament, whatever its box.
        var same = Dice.of(seed, shop.name(), "item", ornament.index());
        String sku = Namer.sku(shop, ornament, condition, same);
        String name = Namer.name(shop, ornament, condition, same);
        int asked = Prices.asked(ornament, same);
        int cents = condition == null ? asked : Prices.ended(Math.max(2, asked * 7 / 1000), 95);
        return write(name, sku, ornament.year(), ornament.year(), condition, ornament, cents);
    }

    Item accessory(Accessory accessory) {
        var dice = Dice.of(seed, shop.name(), "accessory", accessory.hashCode());
        // Shops leave accessories in the listing of an older year.
        int listed =
                dice.chance(0.3) ? Math.max(World.FIRST_YEAR, accessory.year() - dice.between(1, 9)) : accessory.year();
        return write(
                accessory.year() + " " + accessory.title(),
                accessory.sku(),
                accessory.year(),
                listed,
                null,
                null,
                accessory.cents());
    }

    private Item write(
            String name,
            String sku,
            int year,
            int listed,
            @Nullable String condition,
            @Nullable Ornament ornament,
            int cents) {
        lastId += 1 + Dice.of(seed, shop.name(), "id", lastId).below(shop.idGap());
        int id = lastId;
        var dice = Dice.of(seed, shop.name(), "write", id);
        boolean dated = name.startsWith(year + " ");
        List<Integer> years =
                dated && dice.chance(0.01) && listed < World.LAST_YEAR ? List.of(listed, listed + 1) : List.of(listed);
        return new Item(
                shop,
                id,
                name,
                year,
                years,
                sku,
                condition,
                ornament,
                // A few pieces are priced so that nobody buys them.
                dice.chance(0.0004) ? 124_995 : cents,
                pricing(dice),
                paths.page(name, id, dice),
                paths.image(name, year, cents, sku, id),
                (int) (dice.next() >>> 33));
    }

    private Pricing pricing(Dice dice) {
        double draw = dice.fraction();
        if (draw < 0.003) {
            return Pricing.CALL;
        }
        if (draw < 0.005) {
            return Pricing.BROKEN;
        }
        if (shop == Shop.ORNAMENT_SHOP) {
            if (draw < 0.015) {
                return Pricing.RANGE;
            }
            return draw < 0.018 ? Pricing.CANADIAN : Pricing.FIXED;
        }
        return Pricing.FIXED;
    }
}

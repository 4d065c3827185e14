package org.projectchristmas.sample.goods;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the shelves of one shop day after day. Two stockrooms of the same seed and scale fill the same shelves. Not safe
 * for several threads.
 */
public final class Stockroom {
    private static final double MOVED = 0.02;
    private static final double TURNED = 0.015;
    private static final double GONE = 0.003;
    private static final double NEW = 0.005;

    private final long seed;
    private final Shop shop;
    private final Assortment assortment;
    private Shelf shelf;

    /** @param scale 1 for the whole catalog */
    public Stockroom(long seed, Shop shop, World world, double scale) {
        this.seed = seed;
        this.shop = shop;
        this.assortment = new Assortment(seed, shop, world);
        var listed = assortment.opening(scale).stream()
                .map(item -> new Listed(item, opening(item), 0))
                .toList();
        this.shelf = new Shelf(shop, 0, listed, Map.of());
    }

    /** The shelf of the present day. */
    public Shelf shelf() {
        return shelf;
    }

    /** Moves some prices, turns some stock, takes some products off and puts new ones on. */
    public Shelf nextDay() {
        int day = shelf.day() + 1;
        Map<Integer, Listed> listed = new LinkedHashMap<>();
        Map<Integer, Integer> changed = new HashMap<>(shelf.yearsChanged());
        shelf.all().forEach(each -> listed.put(each.item().id(), each));
        int size = listed.size();
        for (Listed each : drawn("moved", day, Math.max(2, (int) (size * MOVED)))) {
            put(listed, changed, new Listed(each.item(), moved(each, day), day));
        }
        for (Listed each : drawn("turned", day, Math.max(2, (int) (size * TURNED)))) {
            Tag tag = listed.getOrDefault(each.item().id(), each).tag();
            put(
                    listed,
                    changed,
                    new Listed(each.item(), new Tag(tag.cents(), tag.regularCents(), !tag.available()), day));
        }
        for (Listed each : drawn("gone", day, Math.max(1, (int) (size * GONE)))) {
            listed.remove(each.item().id());
            each.item().years().forEach(year -> changed.put(year, day));
        }
        for (int i = Math.max(1, (int) (size * NEW)); i > 0; i--) {
            Item item = assortment.next();
            if (item != null) {
                put(listed, changed, new Listed(item, opening(item), day));
            }
        }
        shelf = new Shelf(shop, day, listed.values(), changed);
        return shelf;
    }

    private static void put(Map<Integer, Listed> listed, Map<Integer, Integer> changed, Listed each) {
        listed.put(each.item().id(), each);
        each.item().years().forEach(year -> changed.put(year, each.changed()));
    }

    private List<Listed> drawn(String reason, int day, int count) {
        return Dice.shuffle(
                        shelf.all(),
                        each -> Dice.of(
                                seed, shop.name(), reason, day, each.item().id()))
                .subList(0, Math.min(count, shelf.all().size()));
    }

    private Tag opening(Item item) {
        var dice = Dice.of(seed, shop.name(), "tag", item.id());
        boolean available = dice.chance(item.releaseYear() > 2018 ? 0.85 : 0.6);
        return dice.chance(0.06)
                ? new Tag(Prices.moved(item.cents(), Dice.of(seed, item.id())), 0, available).onSaleFrom(item.cents())
                : new Tag(item.cents(), 0, available);
    }

    private Tag moved(Listed listed, int day) {
        var dice = Dice.of(seed, shop.name(), "move", day, listed.item().id());
        Tag tag = listed.tag();
        int usual = listed.item().cents();
        // Some prices go back to where they were.
        if (tag.cents() != usual && dice.chance(0.5)) {
            return new Tag(usual, 0, tag.available());
        }
        Tag next = new Tag(Prices.moved(tag.cents(), dice), 0, tag.available());
        return dice.chance(0.5) ? next.onSaleFrom(tag.cents()) : next;
    }
}

package org.projectchristmas.sample.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chooses what a shop sells: ornaments of every year, copies of some in other box conditions, and accessories. */
final class Assortment {
    private static final double ACCESSORIES = 0.04;
    private static final double COPIES = 0.12;
    private static final List<String> OLD_BOXES = List.of(
            "NB", "NB", "NB", "NB", "NB", "DB", "DB", "DB", "SDB", "SDB", "SDB", "NT", "MNT", "SPOT", "YELW", "OPEN",
            "MIB");
    private static final List<String> NEW_BOXES =
            List.of("DB", "DB", "DB", "SDB", "SDB", "SDB", "NB", "NB", "Colorway", "KOC", "HTF", "MIP", "SDCC", "NYCC");

    private final long seed;
    private final Shop shop;
    private final World world;
    private final ItemWriter writer;
    private final List<Ornament> reserve = new ArrayList<>();

    Assortment(long seed, Shop shop, World world) {
        this.seed = seed;
        this.shop = shop;
        this.world = world;
        this.writer = new ItemWriter(seed, shop);
    }

    /** What the shop sells on day 0; call once. */
    List<Item> opening(double scale) {
        int size = (int) Math.round(shop.size() * scale);
        int accessories = Math.max(2, (int) Math.round(size * ACCESSORIES));
        int copies = Math.max(4, (int) Math.round(size * COPIES));
        List<Ornament> carried = carried(size - accessories - copies);
        var wanted = new ArrayList<Wanted>();
        carried.forEach(each -> wanted.add(new Wanted(each, null, null)));
        for (int i = 0; i < copies; i++) {
            Ornament ornament = carried.get((int) ((long) i * carried.size() / copies));
            var boxes = ornament.year() < 2005 ? OLD_BOXES : NEW_BOXES;
            wanted.add(new Wanted(ornament, Dice.of(seed, shop.name(), "box", i).pick(boxes), null));
        }
        for (int i = 0; i < accessories; i++) {
            wanted.add(new Wanted(null, null, world.accessory(shop.firstId() * 100_000 + i)));
        }
        return Dice.shuffle(wanted, each -> Dice.of(seed, shop.name(), "order", each.key())).stream()
                .map(this::write)
                .toList();
    }

    private record Wanted(
            @Nullable Ornament ornament,
            @Nullable String condition,
            @Nullable Accessory accessory) {

        /** Something stable that tells it from the others. */
        private String key() {
            return (ornament == null ? "" : ornament.index()) + "/" + condition + "/" + accessory;
        }
    }

    private Item write(Wanted wanted) {
        if (wanted.ornament() != null) {
            return writer.ornament(wanted.ornament(), wanted.condition());
        }
        if (wanted.accessory() == null) {
            throw new IllegalStateException("neither ornament nor accessory");
        }
        return writer.accessory(wanted.accessory());
    }

    /** The next ornament that the shop takes in: one it did not sell before, or none if it sells all. */
    @Nullable
    Item next() {
        return reserve.isEmpty() ? null : writer.ornament(reserve.removeLast(), null);
    }

    /** The same share of every year, at least one of each. */
    private List<Ornament> carried(int count) {
        Map<Integer, List<Ornament>> years = new TreeMap<>();
        for (Ornament each : world.ornaments()) {
            years.computeIfAbsent(each.year(), _ -> new ArrayList<>()).add(each);
        }
        double share = (double) count / world.ornaments().size();
        var chosen = new ArrayList<Ornament>();
        var left = new ArrayList<Ornament>();
        double due = 0;
        for (List<Ornament> year : years.values()) {
            List<Ornament> mixed = Dice.shuffle(year, each -> Dice.of(seed, shop.name(), "take", each.index()));
            due += year.size() * share;
            int take = Math.clamp(Math.round(due - chosen.size()), 1, year.size());
            chosen.addAll(mixed.subList(0, take));
            left.addAll(mixed.subList(take, mixed.size()));
        }
        reserve.addAll(Dice.shuffle(left, each -> Dice.of(seed, shop.name(), "reserve", each.index())));
        return chosen;
    }
}

package org.projectchristmas.sample.goods;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that one shop lists on one day. Immutable. */
public final class Shelf {
    private final Shop shop;
    private final int day;
    private final Map<Integer, Listed> byId = new TreeMap<>();
    private final Map<String, Listed> byPath = new HashMap<>();
    private final Map<String, Item> byImage = new HashMap<>();
    private final TreeMap<Integer, List<Listed>> byYear = new TreeMap<>();
    private final Map<Integer, Integer> yearChanged;

    /** @param yearChanged the day on which the listing of a year last changed; 0 where none is given */
    Shelf(Shop shop, int day, Collection<Listed> listed, Map<Integer, Integer> yearChanged) {
        this.shop = shop;
        this.day = day;
        this.yearChanged = Map.copyOf(yearChanged);
        for (Listed each : listed) {
            Item item = each.item();
            byId.put(item.id(), each);
            byPath.put(item.path(), each);
            byImage.putIfAbsent(item.image(), item);
        }
        for (Listed each : byId.values()) {
            for (int year : each.item().years()) {
                byYear.computeIfAbsent(year, _ -> new ArrayList<>()).add(each);
            }
        }
        // As shops sort: by name, newcomers with the others.
        byYear.values()
                .forEach(year ->
                        year.sort(Comparator.comparing(each -> each.item().name())));
    }

    public Shop shop() {
        return shop;
    }

    public int day() {
        return day;
    }

    /** All products by their id. */
    public Collection<Listed> all() {
        return byId.values();
    }

    public @Nullable Listed product(int id) {
        return byId.get(id);
    }

    public @Nullable Listed at(String path) {
        return byPath.get(path);
    }

    public Optional<Item> pictured(String image) {
        return Optional.ofNullable(byImage.get(image));
    }

    /** The years with at least one product, oldest first. */
    public List<Integer> years() {
        return List.copyOf(byYear.keySet());
    }

    /** The products of a year by name; empty for a year without any. */
    public List<Listed> ofYear(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    /** The day on which the listing of this year last changed. */
    public int changed(int year) {
        return yearChanged.getOrDefault(year, 0);
    }

    Map<Integer, Integer> yearsChanged() {
        return yearChanged;
    }
}

package org.projectchristmas.ui.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import org.projectchristmas.catalog.search.CatalogQuery.Shelf;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.catalog.search.SortOrder;

/**
 * How each shelf is sorted: what was added lately is of interest the newest first, a price that fell the more the further it did. A
 * shelf that was sorted otherwise is found so again; a saved view has an order of its own.
 */
public final class ShelfOrders {
    private final ObjectProperty<List<SortOrder>> order;
    private final Map<Shelf, List<SortOrder>> others = new EnumMap<>(Shelf.class);
    private Shelf shelf = Shelf.ALL;

    /** @param order of what is on the screen */
    ShelfOrders(ObjectProperty<List<SortOrder>> order) {
        this.order = order;
    }

    /** The order of a shelf that nobody has sorted. */
    static List<SortOrder> usual(Shelf shelf) {
        return List.of(
                switch (shelf) {
                    case ALL -> SortOrder.NEWEST_YEAR_FIRST;
                    case RECENTLY_ADDED -> new SortOrder(Sort.ADDED, true);
                    case PRICE_DROPS -> new SortOrder(Sort.MOVE, false);
                });
    }

    /** Sorts what is looked at now as its shelf is. */
    void turnTo(Sight sight) {
        Shelf next = sight.query().branch().shelf();
        if (sight.view() == null && next != shelf) {
            others.put(shelf, order.get());
            shelf = next;
            var left = others.remove(next);
            order.set(left == null ? usual(next) : left);
        }
    }

    /** What the next start is to know beside the order on the screen. */
    public Left left() {
        return new Left(shelf, others);
    }

    /** Begins as a start before left it; the order on the screen is that of the shelf that it names. */
    public void resume(Left left) {
        shelf = left.shelf();
        others.clear();
        others.putAll(left.others());
    }

    /**
     * How the shelves were left.
     *
     * @param shelf whose order is the catalog's own
     * @param others the orders of the other shelves, as far as they were ever shown
     */
    public record Left(Shelf shelf, Map<Shelf, List<SortOrder>> others) {
        public static final Left FIRST_TIME = new Left(Shelf.ALL, Map.of());

        /** What a file leaves out is as the first time. */
        public Left {
            shelf = Objects.requireNonNullElse(shelf, Shelf.ALL);
            var kept = new EnumMap<Shelf, List<SortOrder>>(Shelf.class);
            if (others != null) {
                others.forEach((each, order) -> {
                    if (order != null && !order.isEmpty()) {
                        kept.put(each, List.copyOf(order));
                    }
                });
            }
            others = Map.copyOf(kept);
        }
    }
}

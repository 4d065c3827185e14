package org.projectchristmas.ui.catalog.list;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.catalog.search.CatalogQuery.Sort;
import org.projectchristmas.catalog.search.SortOrder;

/**
 * How the collector lays out what is found: kept for the next start.
 *
 * @param order what it is sorted by, the first counting most; never empty
 * @param columns of the table, from left to right; none if they are as a new user sees them
 * @param pictureSize how wide a picture of the grid is, in pixels
 * @param groupOrder which group comes first
 */
public record Arrangement(
        Layout layout,
        Grouping grouping,
        List<SortOrder> order,
        List<ColumnMemory> columns,
        Double pictureSize,
        GroupOrder groupOrder) {
    public static final double LEAST_PICTURE_SIZE = 96;
    public static final double MOST_PICTURE_SIZE = 360;

    public static final Arrangement FIRST_TIME = new Arrangement(
            Layout.TABLE, Grouping.NONE, List.of(SortOrder.NEWEST_YEAR_FIRST), List.of(), 180.0, GroupOrder.KEY);

    /** What a file leaves out is as the first time. */
    public Arrangement {
        layout = Objects.requireNonNullElse(layout, Layout.TABLE);
        grouping = Objects.requireNonNullElse(grouping, Grouping.NONE);
        order = order == null || order.isEmpty() ? List.of(SortOrder.NEWEST_YEAR_FIRST) : List.copyOf(order);
        columns = columns == null ? List.of() : List.copyOf(columns);
        pictureSize = Math.clamp(Objects.requireNonNullElse(pictureSize, 180.0), LEAST_PICTURE_SIZE, MOST_PICTURE_SIZE);
        groupOrder = Objects.requireNonNullElse(groupOrder, GroupOrder.KEY);
    }

    /** How far apart two sizes of pictures are: each is decoded anew. */
    private static final double PICTURE_STEP = 12;

    /** The size of pictures some steps larger, or smaller if negative, within the limits. */
    public static double pictureSize(double from, int steps) {
        double next = (Math.round(from / PICTURE_STEP) + steps) * PICTURE_STEP;
        return Math.clamp(next, LEAST_PICTURE_SIZE, MOST_PICTURE_SIZE);
    }

    /** What products are shown as. */
    public enum Layout {
        TABLE,
        GRID
    }

    /** Which group comes first; those that are alike come by what they share. */
    public enum GroupOrder {
        /** By what they share, in the direction that the collector says. */
        KEY,
        /** The one of the most products. */
        COUNT,
        /** The one whose products cost the most together, in the currency that most prices are in. */
        SUM
    }

    /** What belongs together under one heading. */
    public enum Grouping {
        NONE(null),
        YEAR(Sort.YEAR),
        VENDOR(Sort.VENDOR),
        SERIES(Sort.SERIES);

        private final @Nullable Sort sort;

        Grouping(@Nullable Sort sort) {
            this.sort = sort;
        }

        /** The column whose values the groups share; null if there are no groups. */
        @Nullable
        public Sort sort() {
            return sort;
        }

        /**
         * The order of an answer in groups: first by what they share, as far as the collector says in which direction, then inside
         * them.
         */
        public List<SortOrder> over(List<SortOrder> order) {
            if (sort == null) {
                return order;
            }
            var first = order.stream()
                    .filter(each -> each.sort() == sort)
                    .findFirst()
                    .orElse(new SortOrder(sort, sort == Sort.YEAR));
            return Stream.concat(Stream.of(first), order.stream().filter(each -> each.sort() != sort))
                    .toList();
        }
    }
}

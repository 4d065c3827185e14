package org.projectchristmas.ui.views;

import java.util.List;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.catalog.list.Arrangement.GroupOrder;
import org.projectchristmas.ui.catalog.list.Arrangement.Grouping;
import org.projectchristmas.ui.catalog.list.Arrangement.Layout;

/**
 * What of an arrangement only the collector changes. A column's width follows the window's, so it does not count.
 *
 * @param columns those that are shown, from left to right; none if that is not known
 */
record Likeness(
        Layout layout,
        Grouping grouping,
        List<SortOrder> order,
        List<String> columns,
        double pictureSize,
        GroupOrder groupOrder) {
    static Likeness of(Arrangement arrangement) {
        return new Likeness(
                arrangement.layout(),
                arrangement.grouping(),
                arrangement.order(),
                arrangement.columns().stream()
                        .filter(each -> each.visible())
                        .map(each -> each.column())
                        .toList(),
                arrangement.pictureSize(),
                arrangement.groupOrder());
    }

    boolean isLike(Likeness other) {
        boolean sameColumns = columns.isEmpty() || other.columns.isEmpty() || columns.equals(other.columns);
        return sameColumns
                && layout == other.layout
                && grouping == other.grouping
                && order.equals(other.order)
                && groupOrder == other.groupOrder
                && pictureSize == other.pictureSize;
    }
}

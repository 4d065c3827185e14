package org.projectchristmas.ui.catalog;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.ui.catalog.list.Arrangement;
import org.projectchristmas.ui.catalog.list.Arrangement.GroupOrder;
import org.projectchristmas.ui.catalog.list.Arrangement.Grouping;
import org.projectchristmas.ui.catalog.list.Arrangement.Layout;
import org.projectchristmas.ui.catalog.list.ColumnMemory;

/** The {@link Arrangement} of what is found, in the parts that the window's controls are bound to; columns are the table's own. */
public final class Arranged {
    private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Arrangement.FIRST_TIME.layout());
    private final DoubleProperty pictureSize = new SimpleDoubleProperty(Arrangement.FIRST_TIME.pictureSize());
    private final ObjectProperty<List<SortOrder>> order = new SimpleObjectProperty<>(Arrangement.FIRST_TIME.order());
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Arrangement.FIRST_TIME.grouping());
    private final ObjectProperty<GroupOrder> groupOrder =
            new SimpleObjectProperty<>(Arrangement.FIRST_TIME.groupOrder());
    private final ShelfOrders shelves = new ShelfOrders(order);

    /** @param changed runs when what is found must be brought into another order */
    Arranged(Runnable changed) {
        orders().forEach(each -> each.addListener((_, _, _) -> changed.run()));
    }

    private Stream<Property<?>> orders() {
        return Stream.of(order, grouping, groupOrder);
    }

    /** The arrangement with these columns. */
    Arrangement with(List<ColumnMemory> columns) {
        return new Arrangement(layout.get(), grouping.get(), order.get(), columns, pictureSize.get(), groupOrder.get());
    }

    /** Takes over everything but the columns. */
    void become(Arrangement wanted) {
        layout.set(wanted.layout());
        pictureSize.set(wanted.pictureSize());
        grouping.set(wanted.grouping());
        groupOrder.set(wanted.groupOrder());
        order.set(wanted.order());
    }

    /** @param changed is told whenever something has become another one; the size of pictures is not worth telling */
    void watch(Runnable changed) {
        Stream.concat(orders(), Stream.of(layout)).forEach(each -> each.subscribe((_, _) -> changed.run()));
    }

    /** What the answer is sorted by: by what groups it first. */
    List<SortOrder> sorting() {
        return grouping.get().over(order.get());
    }

    /** What the answer is sorted by, the first counting most; never empty. */
    public ObjectProperty<List<SortOrder>> orderProperty() {
        return order;
    }

    /** How each shelf is sorted. */
    public ShelfOrders shelves() {
        return shelves;
    }

    /** What products are shown as. */
    ObjectProperty<Layout> layoutProperty() {
        return layout;
    }

    /** How wide a picture of the grid is, in pixels, within the limits of {@link Arrangement}. */
    DoubleProperty pictureSizeProperty() {
        return pictureSize;
    }

    /** What the answer is grouped by; it is sorted by that before anything else. */
    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** Which group comes first. */
    ObjectProperty<GroupOrder> groupOrderProperty() {
        return groupOrder;
    }
}

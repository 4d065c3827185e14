package org.projectchristmas.ui.catalog;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.catalog.search.SortOrder;
import org.projectchristmas.ui.catalog.table.Column;
import org.projectchristmas.ui.fx.Icons;
import org.projectchristmas.ui.fx.Messages;

/** By what the grid is sorted, which has no headings to click: as in the table, choosing the same again turns the order round. */
final class SortMenu {
    private final CatalogViewModel viewModel;
    private final Messages messages;
    private final FontIcon arrow = Icons.of(Feather.ARROW_DOWN);
    private final MenuButton button = new MenuButton(null, arrow);
    private final ToggleGroup group = new ToggleGroup();

    SortMenu(CatalogViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        button.setId("grid-sort");
        Arrays.stream(Column.values()).filter(each -> each.sort() != null).forEach(this::offer);
        viewModel.arranged().orderProperty().subscribe(this::say);
    }

    private void offer(Column column) {
        var item = new RadioMenuItem(name(column));
        item.setUserData(column);
        item.setToggleGroup(group);
        item.setOnAction(_ -> sortBy(column));
        button.getItems().add(item);
    }

    private String name(Column column) {
        return messages.text("catalog.column." + column.id());
    }

    private void sortBy(Column column) {
        var sort = column.sort();
        if (sort != null) {
            var first = viewModel.arranged().orderProperty().get().getFirst();
            boolean again = first.sort() == sort;
            viewModel.arranged().orderProperty().set(List.of(new SortOrder(sort, again && !first.descending())));
        }
    }

    private void say(List<SortOrder> order) {
        var first = order.getFirst();
        for (var each : group.getToggles()) {
            var column = (Column) each.getUserData();
            if (column.sort() == first.sort()) {
                group.selectToggle(each);
                button.setText(name(column));
                button.setAccessibleText(
                        messages.text(first.descending() ? "grid.sorted-down" : "grid.sorted-up", name(column)));
            }
        }
        arrow.setIconCode(first.descending() ? Feather.ARROW_DOWN : Feather.ARROW_UP);
    }

    MenuButton button() {
        return button;
    }
}

package org.projectchristmas.ui.catalog;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/** Chooses the columns of the table, and brings back those that it had at first. */
final class ColumnsMenu {
    private final MenuButton button = new MenuButton();

    /** @param asTable whether there are columns to be seen */
    ColumnsMenu(ProductTable table, Shortcuts shortcuts, Messages messages, ObservableValue<Boolean> asTable) {
        button.setId("columns");
        button.setGraphic(new FontIcon("fth-columns"));
        button.getStyleClass().addAll("tool", "flat");
        Shortcuts.explain(button, messages.text("columns.tip"));
        for (Column each : Column.values()) {
            var item = new CheckMenuItem(messages.text("catalog.column." + each.id()));
            item.selectedProperty().bindBidirectional(table.visibleProperty(each));
            button.getItems().add(item);
        }
        MenuItem reset = shortcuts
                .add(Group.FOUND, messages.text("columns.reset"), table::reset)
                .icon(Feather.COLUMNS)
                .onlyWhile(asTable)
                .menuItem();
        reset.setId("columns-reset");
        button.getItems().addAll(new SeparatorMenuItem(), reset);
    }

    MenuButton button() {
        return button;
    }
}

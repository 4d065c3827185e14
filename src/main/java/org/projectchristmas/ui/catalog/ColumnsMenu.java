package org.projectchristmas.ui.catalog;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** Chooses the columns of the table, and brings back those that it had at first. */
final class ColumnsMenu {
    private final MenuButton button = new MenuButton();

    ColumnsMenu(ProductTable table, Messages messages) {
        button.setId("columns");
        button.setGraphic(new FontIcon("fth-columns"));
        button.getStyleClass().addAll("tool", "flat");
        Shortcuts.explain(button, messages.text("columns.tip"));
        for (Column each : Column.values()) {
            var item = new CheckMenuItem(messages.text("catalog.column." + each.id()));
            item.selectedProperty().bindBidirectional(table.visibleProperty(each));
            button.getItems().add(item);
        }
        var reset = new MenuItem(messages.text("columns.reset"));
        reset.setId("columns-reset");
        reset.setOnAction(_ -> table.reset());
        button.getItems().addAll(new SeparatorMenuItem(), reset);
    }

    MenuButton button() {
        return button;
    }
}

package org.projectchristmas.ui.catalog.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcut;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/** Chooses the columns of the table, and brings back those that it had at first: behind a button, and in the menu of each heading. */
public final class ColumnsMenu {
    private final MenuButton button = new MenuButton();
    private final ProductTable table;
    private final Messages messages;

    /** @param asTable whether there are columns to be seen */
    public ColumnsMenu(ProductTable table, Shortcuts shortcuts, Messages messages, ObservableValue<Boolean> asTable) {
        this.table = table;
        this.messages = messages;
        button.setId("columns");
        button.setGraphic(new FontIcon("fth-columns"));
        button.getStyleClass().addAll("tool", "flat");
        Shortcuts.explain(button, messages.text("columns.tip"));
        var reset = shortcuts
                .add(Group.FOUND, messages.text("columns.reset"), table::reset)
                .icon(Feather.COLUMNS)
                .onlyWhile(asTable);
        button.getItems().addAll(items(reset));
        var menu = new ContextMenu();
        menu.getItems().addAll(items(reset));
        table.offer(menu);
    }

    private List<MenuItem> items(Shortcut reset) {
        var items = new ArrayList<MenuItem>();
        for (Column each : Column.values()) {
            var item = new CheckMenuItem(messages.text("catalog.column." + each.id()));
            item.selectedProperty().bindBidirectional(table.visibleProperty(each));
            items.add(item);
        }
        var last = reset.menuItem();
        last.setId("columns-reset");
        items.add(new SeparatorMenuItem());
        items.add(last);
        return items;
    }

    public MenuButton button() {
        return button;
    }
}

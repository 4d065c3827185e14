package org.projectchristmas.ui.catalog;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.catalog.Arrangement.Grouping;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts;

/** Chooses what the table is grouped by, and folds all groups at once. */
final class GroupMenu {
    private final MenuButton button = new MenuButton();

    GroupMenu(ObjectProperty<Grouping> grouping, ResultList rows, Messages messages) {
        button.setId("group");
        button.setGraphic(new FontIcon("fth-layers"));
        button.getStyleClass().addAll("tool", "flat");
        Shortcuts.explain(button, messages.text("group.tip"));
        var choices = new ToggleGroup();
        for (Grouping each : Grouping.values()) {
            var item = new RadioMenuItem(messages.text("group.by." + each.name().toLowerCase(Locale.ROOT)));
            item.setId("group-" + each.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(choices);
            item.setOnAction(_ -> grouping.set(each));
            grouping.subscribe(now -> item.setSelected(now == each));
            button.getItems().add(item);
        }
        grouping.subscribe(now -> button.setText(
                now == Grouping.NONE
                        ? ""
                        : messages.text("group.by." + now.name().toLowerCase(Locale.ROOT))));
        button.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        fold("group-fold", messages.text("group.fold-all"), () -> rows.foldAll(true), grouping),
                        fold("group-unfold", messages.text("group.unfold-all"), () -> rows.foldAll(false), grouping));
    }

    private static MenuItem fold(String id, String text, Runnable action, ObjectProperty<Grouping> grouping) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        grouping.subscribe(now -> item.setDisable(now == Grouping.NONE));
        return item;
    }

    MenuButton button() {
        return button;
    }
}

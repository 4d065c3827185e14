package org.projectchristmas.ui.catalog;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.projectchristmas.ui.catalog.list.Arrangement.GroupOrder;
import org.projectchristmas.ui.catalog.list.Arrangement.Grouping;
import org.projectchristmas.ui.catalog.list.ResultList;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcut;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/** Chooses what the table is grouped by and which group comes first, and folds all groups at once. */
final class GroupMenu {
    private final MenuButton button = new MenuButton();
    private final Shortcuts shortcuts;
    private final Messages messages;
    private final Runnable chosen;

    /**
     * @param grouped whether there are groups to be seen
     * @param chosen is told when something was chosen
     */
    GroupMenu(
            CatalogViewModel viewModel,
            ResultList rows,
            Shortcuts shortcuts,
            Messages messages,
            ObservableValue<Boolean> grouped,
            Runnable chosen) {
        this.shortcuts = shortcuts;
        this.messages = messages;
        this.chosen = chosen;
        button.setId("group");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(new FontIcon("fth-layers"));
        button.getStyleClass().addAll("tool", "flat");
        Shortcuts.explain(button, messages.text("group.tip"));
        var grouping = viewModel.arranged().groupingProperty();
        offer(Grouping.values(), grouping, "group.by.", "group-");
        var line = new SeparatorMenuItem();
        line.setId("group-order-line");
        button.getItems().add(line);
        offer(GroupOrder.values(), viewModel.arranged().groupOrderProperty(), "group.order.", "group-order-");
        grouping.subscribe(now -> {
            button.setText(now == Grouping.NONE ? "" : messages.text("group.by." + word(now)));
            button.getItems().stream()
                    .filter(each -> String.valueOf(each.getId()).startsWith("group-order-"))
                    .forEach(each -> each.setVisible(now != Grouping.NONE));
        });
        button.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        fold("group-fold", messages.text("group.fold-all"), () -> rows.foldAll(true), grouped),
                        fold("group-unfold", messages.text("group.unfold-all"), () -> rows.foldAll(false), grouped));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private <E extends Enum<E>> void offer(E[] choices, ObjectProperty<E> property, String key, String id) {
        var group = new ToggleGroup();
        for (E each : choices) {
            String text = messages.text(key + word(each));
            Shortcut choice = shortcuts
                    .add(Group.FOUND, messages.text("group.action", text), () -> {
                        property.set(each);
                        chosen.run();
                    })
                    .icon(Feather.LAYERS);
            var item = new RadioMenuItem(text);
            item.setId(id + word(each));
            item.setToggleGroup(group);
            choice.serve(item);
            property.subscribe(now -> item.setSelected(now == each));
            button.getItems().add(item);
        }
    }

    private MenuItem fold(String id, String text, Runnable action, ObservableValue<Boolean> grouped) {
        var item = shortcuts
                .add(Group.FOUND, text, () -> {
                    action.run();
                    chosen.run();
                })
                .icon(id.equals("group-fold") ? Feather.CHEVRONS_UP : Feather.CHEVRONS_DOWN)
                .onlyWhile(grouped)
                .menuItem();
        item.setId(id);
        return item;
    }

    /** Without words where there is no room for them. */
    void setCramped(boolean isCramped) {
        button.setContentDisplay(isCramped ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    MenuButton button() {
        return button;
    }
}

package org.projectchristmas.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts.Group;
import org.projectchristmas.ui.fx.Shortcuts.Shortcut;

/** The list of all keys, by what they are for. */
final class ShortcutsDialog {
    private final List<Shortcut> shortcuts;
    private final Messages messages;
    private final Dialog<ButtonType> dialog = new Dialog<>();

    ShortcutsDialog(Window owner, List<Shortcut> shortcuts, Messages messages) {
        this.shortcuts = shortcuts;
        this.messages = messages;
        var columns =
                new HBox(column(Group.FIND, Group.ORNAMENT), column(Group.WINDOW, Group.DRAWER), column(Group.SHOPS));
        columns.getStyleClass().add("shortcuts");
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("shortcuts.title"));
        dialog.setHeaderText(messages.text("shortcuts.title"));
        dialog.getDialogPane().setContent(columns);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.getDialogPane().getStyleClass().add("shortcuts-dialog");
    }

    private GridPane column(Group... groups) {
        var grid = new GridPane();
        grid.getStyleClass().add("column");
        for (Group group : groups) {
            var title = new Label(messages.text("shortcuts.group." + group.id()));
            title.getStyleClass().add("group");
            grid.add(title, 0, grid.getRowCount(), 2, 1);
            shortcuts.stream().filter(each -> each.group() == group).forEach(each -> {
                var keys = new Label(each.keys().getDisplayText());
                keys.getStyleClass().add("keys");
                var text = new Label(each.text());
                Stream.of(text, keys).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
                grid.addRow(grid.getRowCount(), text, keys);
            });
        }
        return grid;
    }

    void show() {
        dialog.show();
    }
}

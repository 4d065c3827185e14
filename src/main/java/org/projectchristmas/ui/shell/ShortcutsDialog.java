package org.projectchristmas.ui.shell;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcuts.Shortcut;

/** The list of all keys. */
final class ShortcutsDialog {
    private final Dialog<ButtonType> dialog = new Dialog<>();

    ShortcutsDialog(Window owner, List<Shortcut> shortcuts, Messages messages) {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        for (int row = 0; row < shortcuts.size(); row++) {
            var keys = new Label(shortcuts.get(row).keys().getDisplayText());
            keys.getStyleClass().add("keys");
            grid.addRow(row, new Label(shortcuts.get(row).text()), keys);
        }
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("shortcuts.title"));
        dialog.setHeaderText(messages.text("shortcuts.title"));
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.getDialogPane().getStyleClass().add("shortcuts-dialog");
    }

    void show() {
        dialog.show();
    }
}

package org.projectchristmas.ui.catalog;

import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.projectchristmas.ui.fx.Messages;

/** The menu of the selected products: at the mouse, and at the menu key. */
public final class PickedMenu {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final PickedCommands commands;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();
    private final Node owner;

    /** @param owner what shows the products */
    public PickedMenu(Node owner, PickedCommands commands, Messages messages) {
        this.owner = owner;
        this.commands = commands;
        this.messages = messages;
        menu.getItems()
                .addAll(
                        item("copy-text", () -> commands.copyText(PickedMenu::clip)),
                        item("copy-csv", () -> commands.copyCsv(PickedMenu::clip)),
                        item("copy-links", () -> commands.copyLinks(PickedMenu::clip)),
                        new SeparatorMenuItem(),
                        item("open", () -> commands.open(this::ask)),
                        item("refresh", commands::refresh),
                        new SeparatorMenuItem(),
                        item("only", commands::onlyThese),
                        item("all", commands::all));
        menu.setOnShowing(_ -> menu.getItems().stream()
                .filter(each -> !"all".equals(each.getId()))
                .forEach(each -> each.setDisable(!commands.isPossible())));
        owner.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private MenuItem item(String what, Runnable action) {
        var item = new MenuItem(messages.text("picked." + what));
        item.setId(what);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void pressed(KeyEvent event) {
        boolean asksForMenu =
                event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (asksForMenu && !menu.isShowing()) {
            // Not every desktop tells of this key by itself.
            Bounds bounds = owner.localToScreen(owner.getLayoutBounds());
            menu.show(owner, bounds.getCenterX(), bounds.getCenterY());
            event.consume();
        } else if (COPY.match(event) && commands.isPossible()) {
            commands.copyText(PickedMenu::clip);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && commands.isPossible()) {
            commands.open(this::ask);
            event.consume();
        }
    }

    private static void clip(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private void ask(int count, Runnable goOn) {
        var yes = new ButtonType(messages.text("picked.open-yes", count), ButtonData.OK_DONE);
        var no = new ButtonType(messages.text("picked.open-no"), ButtonData.CANCEL_CLOSE);
        var question = new Alert(Alert.AlertType.CONFIRMATION, messages.text("picked.open-question", count), yes, no);
        question.initOwner(owner.getScene().getWindow());
        question.setHeaderText(null);
        question.showAndWait().filter(answer -> answer == yes).ifPresent(_ -> goOn.run());
    }

    public ContextMenu menu() {
        return menu;
    }
}

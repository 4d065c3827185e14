package org.projectchristmas.ui.catalog;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The menu of the selected products: at the mouse, and at the menu key. */
final class PickedMenu {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final PickedDeeds deeds;
    private final ContextMenu menu = new ContextMenu();
    private final Node owner;

    /** @param owner what shows the products */
    PickedMenu(Node owner, PickedDeeds deeds) {
        this.owner = owner;
        this.deeds = deeds;
        menu.getItems().addAll(deeds.items());
        owner.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean asksForMenu =
                event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (asksForMenu && !menu.isShowing()) {
            // Not every desktop tells of this key by itself.
            Bounds bounds = owner.localToScreen(owner.getLayoutBounds());
            menu.show(owner, bounds.getCenterX(), bounds.getCenterY());
            event.consume();
        } else if (COPY.match(event)) {
            deeds.copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            deeds.open();
            event.consume();
        }
    }

    ContextMenu menu() {
        return menu;
    }
}

package org.projectchristmas.ui.catalog;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The menu of the selected products: at the mouse, and at the menu key. */
final class PickedMenu {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final PickedDeeds deeds;
    private final ContextMenu menu = new ContextMenu();
    private final Node owner;
    private final Supplier<@Nullable Point2D> place;

    /**
     * @param owner what shows the products
     * @param place where on the desktop the menu key opens it; null for the middle of the owner
     */
    PickedMenu(Node owner, PickedDeeds deeds, Supplier<@Nullable Point2D> place) {
        this.owner = owner;
        this.place = place;
        this.deeds = deeds;
        menu.getItems().addAll(deeds.items());
        owner.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        owner.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                // Otherwise the toolkit would show it in the middle, far from what it is about.
                show();
                event.consume();
            }
        });
    }

    private void pressed(KeyEvent event) {
        boolean asksForMenu =
                event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (asksForMenu && !menu.isShowing()) {
            // Not every desktop tells of this key by itself.
            show();
            event.consume();
        } else if (COPY.match(event)) {
            deeds.copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            deeds.open();
            event.consume();
        }
    }

    private void show() {
        Point2D at = place.get();
        if (at == null) {
            Bounds bounds = owner.localToScreen(owner.getLayoutBounds());
            at = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        }
        if (!menu.isShowing()) {
            menu.show(owner, at.getX(), at.getY());
        }
    }

    ContextMenu menu() {
        return menu;
    }
}

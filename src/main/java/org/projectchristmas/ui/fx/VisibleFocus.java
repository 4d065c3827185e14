package org.projectchristmas.ui.fx;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/**
 * The keyboard in a node to which a key has led, to be seen there until it goes on or the mouse is pressed. The toolkit itself shows
 * only where Tab and arrows have led.
 */
public final class VisibleFocus {
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private final Node node;
    private final EventHandler<MouseEvent> pressed = _ -> end();
    private final Subscription leaving;

    private VisibleFocus(Node node) {
        this.node = node;
        node.pseudoClassStateChanged(VISIBLE, true);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        leaving = node.focusedProperty().subscribe((_, _) -> end());
    }

    /** Puts the keyboard into a node. */
    public static void give(Node node) {
        node.requestFocus();
        if (node.isFocused() && !node.isFocusVisible()) {
            var _ = new VisibleFocus(node);
        }
    }

    private void end() {
        node.pseudoClassStateChanged(VISIBLE, node.isFocusVisible());
        node.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        leaving.unsubscribe();
    }
}

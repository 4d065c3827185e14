package org.projectchristmas.ui.control;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A layer over a whole window that shows one panel at a time. What lies below can still be seen, and works on, but has no keyboard
 * until the panel is closed: by Escape, by a click beside it, or by itself. The keyboard then is where it was before. Tab goes around
 * in the panel.
 */
public final class Overlay extends StackPane {
    /** What opens under the top of the window leaves the search box in sight. */
    private static final Insets BELOW_TOP = new Insets(76, 24, 24, 24);

    private static final Insets AROUND = new Insets(24);

    private final Region shade = new Region();
    /** Stands behind the panel, as the shade does before it: from there the keyboard finds the ends of the panel. */
    private final Region end = new Region();

    private @Nullable Panel shown;
    private @Nullable Node before;
    /** Where the key that was pressed last leads; nowhere if it was not Tab. */
    private @Nullable TraversalDirection tab;

    public Overlay() {
        getStyleClass().add("overlay");
        getStylesheets()
                .add(Objects.requireNonNull(Overlay.class.getResource("overlay.css"), "overlay.css")
                        .toExternalForm());
        shade.getStyleClass().add("shade");
        shade.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            event.consume();
            close();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::noteTab);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> tab = null);
        end.setMouseTransparent(true);
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(owner -> keepIn(owner));
        setVisible(false);
    }

    /**
     * What is shown over the window.
     *
     * @param content drawn as a card, as large as it wants to be and as there is room for
     * @param first gets the keyboard
     * @param closed is told when it is closed, whoever closed it
     */
    public record Panel(Region content, Pos place, Node first, Runnable closed) {}

    /** Shows a panel, in the place of the one that may be shown now. */
    public void open(Panel panel) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        Node origin = shown == null ? owner : before;
        Panel other = shown;
        shown = null;
        if (other != null) {
            other.closed.run();
        }
        before = origin;
        shown = panel;
        tab = null;
        getChildren().setAll(shade, panel.content, end);
        setAlignment(panel.content, panel.place);
        setMargin(panel.content, panel.place == Pos.TOP_CENTER ? BELOW_TOP : AROUND);
        setVisible(true);
        applyCss();
        layout();
        panel.first.requestFocus();
    }

    /** Closes the panel, if there is one. */
    public void close() {
        Panel panel = shown;
        if (panel == null) {
            return;
        }
        shown = null;
        setVisible(false);
        getChildren().clear();
        panel.closed.run();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    /** Lets the window below be seen, and drawn as fast as ever, while the panel keeps the keyboard. */
    public void stepAside(boolean aside) {
        setOpacity(aside ? 0 : 1);
    }

    public boolean isOpen() {
        return shown != null;
    }

    /** Whether this content is shown. */
    public boolean shows(Region content) {
        return shown != null && shown.content.equals(content);
    }

    private void noteTab(KeyEvent event) {
        tab = event.getCode() != KeyCode.TAB
                ? null
                : event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
    }

    /** Takes the keyboard back from what lies below. */
    private void keepIn(@Nullable Node owner) {
        if (shown == null || owner == null || isWithin(owner)) {
            return;
        }
        if (tab == null) {
            shown.first.requestFocus();
        } else {
            (tab == TraversalDirection.NEXT ? shade : end).requestFocusTraversal(tab);
        }
    }

    private boolean isWithin(Node node) {
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }
}

package org.projectchristmas.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text in full that is cut with an ellipsis, when the mouse rests on it. One tooltip serves everything within a container and
 * is asked for by the mouse alone: cells that are filled anew with every letter that is typed pay nothing for it.
 */
public final class WholeTexts {
    /** A text that is wider than this goes on in another line. */
    private static final double WIDEST = 480;

    private final Node container;
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Labeled cut;

    private WholeTexts(Node container) {
        this.container = container;
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        container.addEventFilter(MouseEvent.MOUSE_MOVED, event -> turnTo(cutTextAt(event)));
        container.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> turnTo(null));
        container.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> turnTo(null));
        container.addEventFilter(ScrollEvent.SCROLL, _ -> turnTo(null));
    }

    /** Tells the texts of everything within a container, whenever it comes there. */
    public static void within(Node container) {
        var _ = new WholeTexts(container);
    }

    private @Nullable Labeled cutTextAt(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        for (; node != null && !node.equals(container); node = node.getParent()) {
            if (node instanceof Labeled label && label.isTextTruncated()) {
                return label;
            }
        }
        return null;
    }

    private void turnTo(@Nullable Labeled next) {
        Labeled before = cut;
        if (before != null && !before.equals(next)) {
            tooltip.hide();
            Tooltip.uninstall(before, tooltip);
        }
        if (next != null && !next.equals(before)) {
            Tooltip.install(next, tooltip);
        }
        if (next != null) {
            tooltip.setText(next.getText());
        }
        cut = next;
    }
}

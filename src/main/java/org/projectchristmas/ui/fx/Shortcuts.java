package org.projectchristmas.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.util.Duration;

/** The keys of a window: each does one thing, is shown in the tooltip of its control, and stands in the list behind F1. */
public final class Shortcuts {
    private final List<Shortcut> all = new ArrayList<>();

    /**
     * Adds a shortcut; {@link #install} makes it work.
     *
     * @param text what it does, for tooltip and list
     * @param keys such as {@code Shortcut+F}
     */
    public Shortcut add(Group group, String text, String keys, Runnable action) {
        var shortcut = new Shortcut(group, text, KeyCombination.valueOf(keys), action);
        all.add(shortcut);
        return shortcut;
    }

    /** Makes the shortcuts work in a scene. */
    public void install(Scene scene) {
        all.forEach(each -> scene.getAccelerators().put(each.keys(), each.action()));
    }

    /** In the order in which they were added. */
    public List<Shortcut> all() {
        return List.copyOf(all);
    }

    /** Gives a node a tooltip; a control without a text of its own is also called by it in the ears of a screen reader. */
    public static void explain(Node node, String text) {
        var tooltip = new Tooltip(text);
        tooltip.setShowDelay(Duration.millis(500));
        if (node instanceof Control control) {
            control.setTooltip(tooltip);
        } else {
            Tooltip.install(node, tooltip);
        }
        if (node.getAccessibleText() == null) {
            node.setAccessibleText(text);
        }
    }

    /** What belongs together in the list. */
    public enum Group {
        FIND,
        ORNAMENT,
        WINDOW,
        DRAWER,
        SHOPS;

        /** The stable word for texts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One key, what it does, in words and in deed. */
    public record Shortcut(Group group, String text, KeyCombination keys, Runnable action) {
        /** The tooltip of the control that does the same. */
        public void explain(Node node) {
            Shortcuts.explain(node, text + "  " + keys.getDisplayText());
        }
    }
}

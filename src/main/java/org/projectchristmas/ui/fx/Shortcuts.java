package org.projectchristmas.ui.fx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Everything that a window can do, each once: the source of its keys, of the list behind F1 and of the command palette. */
public final class Shortcuts {
    private final List<Shortcut> all = new ArrayList<>();
    private final Map<KeyCombination, Shortcut> keyboard = new LinkedHashMap<>();
    private final Function<KeyCombination, String> naming;
    private @Nullable Scene scene;
    private ObservableBooleanValue covered = new SimpleBooleanProperty();

    /** With the keys called as in English. */
    public Shortcuts() {
        this(KeyCombination::getDisplayText);
    }

    /** @param naming what keys are called, such as {@code Ctrl+F} */
    public Shortcuts(Function<KeyCombination, String> naming) {
        this.naming = naming;
    }

    /**
     * Adds an action with a key.
     *
     * @param text what it does, for tooltip, list and palette
     * @param keys such as {@code Shortcut+F}
     */
    public Shortcut add(Group group, String text, String keys, Runnable action) {
        return add(new Shortcut(group, text, new NamedKeys(keys, naming), action));
    }

    /**
     * Adds an action whose key works only where the focus is on what it is about, which sees to that by itself; elsewhere the same key
     * may mean something else.
     */
    public Shortcut addLocal(Group group, String text, String keys, Runnable action) {
        var shortcut = new Shortcut(group, text, new NamedKeys(keys, naming), action).local();
        all.add(shortcut);
        return shortcut;
    }

    /** Adds an action without a key of its own. */
    public Shortcut add(Group group, String text, Runnable action) {
        return add(new Shortcut(group, text, null, action));
    }

    private Shortcut add(Shortcut shortcut) {
        all.add(shortcut);
        var keys = shortcut.keys();
        if (keys != null) {
            bind(keys, shortcut);
        }
        return shortcut;
    }

    /** Has an action answer to another key as well, such as the same sign on the number pad; the lists do not show it. */
    public void alias(Shortcut shortcut, String keys) {
        bind(new NamedKeys(keys, naming), shortcut);
    }

    private void bind(KeyCombination keys, Shortcut shortcut) {
        keyboard.put(keys, shortcut);
        if (scene != null) {
            scene.getAccelerators().put(keys, shortcut.action());
        }
    }

    /** Makes the keys work in a scene, also those that are added later. */
    public void install(Scene window) {
        scene = window;
        keyboard.forEach((keys, shortcut) -> window.getAccelerators().put(keys, shortcut.action()));
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        window.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** While something lies over the window the keys of what is below rest. */
    public void restWhile(ObservableBooleanValue covered) {
        this.covered = covered;
    }

    /** Takes a key that rests out of the way of the toolkit, which asks no one before it acts. */
    private void pressed(KeyEvent event) {
        boolean rests =
                keyboard.entrySet().stream().anyMatch(each -> each.getKey().match(event) && rests(each.getValue()));
        if (rests) {
            event.consume();
        }
    }

    private boolean rests(Shortcut shortcut) {
        return covered.get() && !shortcut.isForPanels() || shortcut.isLeftToText() && isTyping();
    }

    private boolean isTyping() {
        return scene != null && isForText(scene.getFocusOwner());
    }

    private void typed(KeyEvent event) {
        if (isTyping()) {
            return;
        }
        for (Shortcut each : all) {
            if (event.getCharacter().equals(each.character()) && !rests(each)) {
                event.consume();
                each.run();
                return;
            }
        }
    }

    private static boolean isForText(@Nullable Node owner) {
        return owner instanceof TextInputControl
                || owner instanceof Spinner<?> spinner && spinner.isEditable()
                || owner instanceof ComboBoxBase<?> box && box.isEditable();
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
        FOUND,
        ORNAMENT,
        WINDOW,
        DRAWER,
        SHOPS,
        HELP;

        /** The stable word for texts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

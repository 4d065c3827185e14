package org.projectchristmas.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.fx.Shortcuts.Group;

/**
 * One thing that the window can do: in words and in deed, with a key or without. Button, menu item, tooltip, key, list of keys and
 * command palette all come from it. While it is not enabled it does nothing, whoever asks.
 */
public final class Shortcut {
    private final String id;
    private final Group group;
    private final String text;
    private final @Nullable KeyCombination keys;
    private final Runnable deed;
    private final BooleanProperty enabled = new SimpleBooleanProperty(true);
    private @Nullable String character;
    private @Nullable Feather icon;
    private boolean isLocal;
    private boolean isForPanels;
    private boolean isLeftToText;

    Shortcut(Group group, String text, @Nullable KeyCombination keys, Runnable deed) {
        this.id = group.id() + "/" + text;
        this.group = group;
        this.text = text;
        this.keys = keys;
        this.deed = deed;
    }

    /** Has menus leave its key to others while they are closed. */
    Shortcut local() {
        isLocal = true;
        return this;
    }

    /** Shows it with this icon in the palette. */
    public Shortcut icon(Feather feather) {
        icon = feather;
        return this;
    }

    /** Has it work while the condition holds, and only then. */
    public Shortcut onlyWhile(ObservableValue<Boolean> condition) {
        enabled.bind(condition);
        return this;
    }

    /** Has it also answer to a character, wherever that is on the keyboard, unless a text is being typed. */
    public Shortcut alsoTyped(String typed) {
        character = typed;
        return this;
    }

    /** Has its key work also while something lies over the window, as those of help do. */
    public Shortcut alsoOverPanels() {
        isForPanels = true;
        return this;
    }

    /** Has its key do nothing while a text is being typed. */
    public Shortcut unlessTyping() {
        isLeftToText = true;
        return this;
    }

    /** Stable as long as the language is: by it the palette remembers what was used last. */
    public String id() {
        return id;
    }

    public Group group() {
        return group;
    }

    /** What it does. */
    public String text() {
        return text;
    }

    /** Null if it has none. */
    public @Nullable KeyCombination keys() {
        return keys;
    }

    /** The character that it answers to as well; null if none. */
    @Nullable
    String character() {
        return character;
    }

    /** Whether its key works while something lies over the window. */
    boolean isForPanels() {
        return isForPanels || group == Group.HELP;
    }

    boolean isLeftToText() {
        return isLeftToText;
    }

    /** Every way to call it by the keyboard, as people write it; empty if there is none. */
    public List<String> keyTexts() {
        var texts = new ArrayList<String>();
        if (keys != null) {
            texts.add(keys.getDisplayText());
        }
        if (character != null) {
            texts.add(character);
        }
        return texts;
    }

    public @Nullable Feather icon() {
        return icon;
    }

    public ReadOnlyBooleanProperty enabledProperty() {
        return enabled;
    }

    /** Does it, if it is enabled. */
    public void run() {
        if (enabled.get()) {
            deed.run();
        }
    }

    /** What {@link #run} does. */
    public Runnable action() {
        return this::run;
    }

    /** Gives a control that does the same its tooltip. */
    public void explain(Node node) {
        Shortcuts.explain(node, keys == null ? text : text + "  " + keys.getDisplayText());
    }

    /** Makes a button do it, and tell so. */
    public void serve(ButtonBase button) {
        button.setOnAction(_ -> run());
        button.disableProperty().bind(enabled.not());
        explain(button);
    }

    /** Makes a menu item do it, with its key beside it. */
    public void serve(MenuItem item) {
        if (isLocal) {
            // Elsewhere its key may mean something else: it is the menu's only as long as that is open.
            item.parentPopupProperty().subscribe(menu -> {
                if (menu != null) {
                    menu.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> item.setAccelerator(keys));
                    menu.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> item.setAccelerator(null));
                }
            });
        } else {
            item.setAccelerator(keys);
        }
        item.setOnAction(_ -> run());
        item.disableProperty().bind(enabled.not());
    }

    /** A new menu item for it. */
    public MenuItem menuItem() {
        var item = new MenuItem(text);
        if (icon != null) {
            item.setGraphic(Icons.of(icon));
        }
        serve(item);
        return item;
    }
}

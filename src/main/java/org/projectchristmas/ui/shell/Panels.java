package org.projectchristmas.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.control.Overlay;
import org.projectchristmas.ui.fx.Formats;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcut;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.fx.Shortcuts.Group;
import org.projectchristmas.ui.fx.TextSize;
import org.projectchristmas.ui.help.AboutView;
import org.projectchristmas.ui.help.FirstStepsView;
import org.projectchristmas.ui.help.KeysView;
import org.projectchristmas.ui.palette.PaletteSource;
import org.projectchristmas.ui.palette.PaletteView;
import org.projectchristmas.ui.palette.PaletteViewModel;
import org.projectchristmas.ui.settings.SettingsActions;
import org.projectchristmas.ui.settings.SettingsView;
import org.projectchristmas.ui.settings.SettingsViewModel;
import org.projectchristmas.ui.speed.SpeedView;
import org.projectchristmas.ui.speed.SpeedViewModel;

/** What can be laid over the window, each with its action: the palette, the keys, and what the window tells about itself. */
final class Panels {
    private final Overlay overlay;
    private final Shortcuts shortcuts;
    private final Messages messages;
    private final Consumer<String> tell;
    private final List<Shortcut> offered = new ArrayList<>();
    private @Nullable PaletteViewModel palette;
    private @Nullable FirstStepsView steps;

    /** @param tell says to the collector what was done */
    Panels(Overlay overlay, Shortcuts shortcuts, Messages messages, Consumer<String> tell) {
        this.overlay = overlay;
        this.shortcuts = shortcuts;
        this.messages = messages;
        this.tell = tell;
        shortcuts.restWhile(overlay.visibleProperty());
    }

    /**
     * Offers the palette.
     *
     * @param sources what it offers, in this order
     * @param recent the ids of what was used in it, last used first
     */
    void palette(List<PaletteSource> sources, List<String> recent) {
        var model = new PaletteViewModel(sources, recent);
        palette = model;
        offer("palette.open", "Shortcut+K", Feather.COMMAND, new PaletteView(model, overlay, messages)::toggle);
    }

    void settings(SettingsViewModel model, SettingsActions actions, Formats formats) {
        var view = new SettingsView(model, actions, overlay, messages, formats);
        offer("settings.title", "Shortcut+Comma", Feather.SETTINGS, view::toggle);
    }

    /** Offers the list of all keys. */
    void keys() {
        offer("shortcuts.title", "F1", Feather.HELP_CIRCLE, new KeysView(shortcuts::all, overlay, messages)::toggle)
                .alsoTyped("?");
    }

    /** @param read is told when a new collector has read what there is to know, or skipped it */
    void firstSteps(Runnable read) {
        var view = new FirstStepsView(overlay, messages, read);
        steps = view;
        offered.add(shortcuts
                .add(Group.HELP, messages.text("steps.open"), view::toggle)
                .icon(Feather.GIFT));
    }

    /** Shows a new collector what there is to know. */
    void welcome() {
        if (steps != null && !overlay.isOpen()) {
            steps.toggle();
        }
    }

    void speed(SpeedViewModel model) {
        var view = new SpeedView(model, overlay, messages, tell);
        offered.add(shortcuts
                .add(Group.HELP, messages.text("speed.title"), view::toggle)
                .icon(Feather.ZAP));
    }

    /**
     * @param data the folder of everything the program writes
     * @param open shows a folder in the desktop's own program
     */
    void about(Path data, Consumer<Path> open) {
        var view = new AboutView(overlay, messages, data, open, tell);
        offered.add(shortcuts
                .add(Group.HELP, messages.text("about.title"), view::toggle)
                .icon(Feather.INFO));
    }

    private Shortcut offer(String key, String keys, Feather icon, Runnable action) {
        var shortcut =
                shortcuts.add(Group.HELP, messages.text(key), keys, action).icon(icon);
        offered.add(shortcut);
        return shortcut;
    }

    /** Gives the keys that change how large everything is. */
    static void wire(TextSize size, Shortcuts shortcuts, Messages messages) {
        var larger = shortcuts
                .add(Group.WINDOW, messages.text("size.larger"), "Shortcut+Plus", size::larger)
                .alsoOverPanels()
                .icon(Feather.ZOOM_IN);
        // On many keyboards the sign needs the shift key, or is on the number pad.
        shortcuts.alias(larger, "Shortcut+Equals");
        shortcuts.alias(larger, "Shortcut+Shift+Equals");
        shortcuts.alias(larger, "Shortcut+Shift+Plus");
        shortcuts.alias(larger, "Shortcut+Add");
        var smaller = shortcuts
                .add(Group.WINDOW, messages.text("size.smaller"), "Shortcut+Minus", size::smaller)
                .alsoOverPanels()
                .icon(Feather.ZOOM_OUT);
        shortcuts.alias(smaller, "Shortcut+Subtract");
        var usual = shortcuts
                .add(Group.WINDOW, messages.text("size.usual"), "Shortcut+0", () -> size.set(TextSize.USUAL))
                .alsoOverPanels()
                .icon(Feather.MAXIMIZE);
        shortcuts.alias(usual, "Shortcut+Numpad 0");
    }

    /** What the menu at the top offers. */
    List<Shortcut> offered() {
        return List.copyOf(offered);
    }

    /** What was used in the palette, for next time. */
    List<String> recent() {
        return palette == null ? List.of() : palette.recent();
    }
}

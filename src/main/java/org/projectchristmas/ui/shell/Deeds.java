package org.projectchristmas.ui.shell;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.projectchristmas.ui.fx.Messages;
import org.projectchristmas.ui.fx.Shortcut;
import org.projectchristmas.ui.fx.Shortcuts;
import org.projectchristmas.ui.palette.PaletteEntry;
import org.projectchristmas.ui.palette.PaletteSource;

/** Every action of the window that can be done now, as the palette offers it. */
final class Deeds implements PaletteSource {
    private final Shortcuts shortcuts;
    private final Messages messages;

    Deeds(Shortcuts shortcuts, Messages messages) {
        this.shortcuts = shortcuts;
        this.messages = messages;
    }

    @Override
    public List<PaletteEntry> entries() {
        return shortcuts.all().stream()
                .filter(each -> each.enabledProperty().get())
                .map(this::entry)
                .toList();
    }

    private PaletteEntry entry(Shortcut each) {
        return new PaletteEntry(
                "action/" + each.id(),
                messages.text("shortcuts.group." + each.group().id()),
                each.text(),
                icon(each),
                each.keyTexts(),
                each.action());
    }

    private static Feather icon(Shortcut shortcut) {
        var own = shortcut.icon();
        if (own != null) {
            return own;
        }
        return switch (shortcut.group()) {
            case FIND -> Feather.SEARCH;
            case FOUND -> Feather.LIST;
            case ORNAMENT -> Feather.TAG;
            case SHOPS -> Feather.SHOPPING_CART;
            case DRAWER -> Feather.CHEVRONS_UP;
            case HELP -> Feather.HELP_CIRCLE;
            default -> Feather.LAYOUT;
        };
    }
}

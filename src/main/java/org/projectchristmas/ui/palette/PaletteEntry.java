package org.projectchristmas.ui.palette;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/**
 * One thing that the palette offers.
 *
 * @param id stable over restarts, and no other entry's
 * @param kind what sort of thing it is, in a word or two, such as the group of an action
 * @param text its name, by which it is found
 * @param keys how the keyboard does the same; may be empty
 * @param action does it, on the screen's thread
 */
public record PaletteEntry(String id, String kind, String text, Feather icon, List<String> keys, Runnable action) {
    public PaletteEntry {
        keys = List.copyOf(keys);
    }
}

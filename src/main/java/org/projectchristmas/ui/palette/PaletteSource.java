package org.projectchristmas.ui.palette;

import java.util.List;

/** Gives entries to the palette. */
@FunctionalInterface
public interface PaletteSource {
    /** What can be offered now, the most usual first; asked each time the palette opens, on the screen's thread. */
    List<PaletteEntry> entries();
}

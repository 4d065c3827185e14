package org.projectchristmas.ui.palette;

import java.util.BitSet;

/**
 * An entry that was found.
 *
 * @param places the letters of its text that were asked for; empty if nothing was
 */
record PaletteMatch(PaletteEntry entry, BitSet places) {}

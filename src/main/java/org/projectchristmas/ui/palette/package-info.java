/** The command palette: one box to find everything that the window can do and every place it can show, by a few letters. */
@NullMarked
package org.projectchristmas.ui.palette;

import org.jspecify.annotations.NullMarked;

/** The main window: composes the screens, and holds what belongs to the window as a whole. */
@NullMarked
package org.projectchristmas.ui.shell;

import org.jspecify.annotations.NullMarked;

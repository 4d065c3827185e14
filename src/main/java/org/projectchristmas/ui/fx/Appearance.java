package org.projectchristmas.ui.fx;

/** How the collector wants the window to look. */
public enum Appearance {
    /** As the desktop does, and changing with it. */
    SYSTEM,
    LIGHT,
    DARK
}

package org.projectchristmas.ui.control;

import java.util.Locale;

/** What a colour says. */
public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}

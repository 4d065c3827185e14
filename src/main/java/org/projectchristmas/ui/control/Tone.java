package org.projectchristmas.ui.control;

import java.util.Locale;

/** What a colour says. */
public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    /** What a stylesheet knows it by. */
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}

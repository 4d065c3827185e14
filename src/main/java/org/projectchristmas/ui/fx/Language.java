package org.projectchristmas.ui.fx;

import java.util.Locale;

/** The language that the collector wants the window to speak. */
public enum Language {
    /** As the desktop does, where the window can. */
    SYSTEM,
    ENGLISH;

    /** @param system the desktop's: numbers, dates and money stay those of its country */
    public Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH ->
                system.getLanguage().equals("en")
                        ? system
                        : new Locale.Builder()
                                .setLanguage("en")
                                .setRegion(system.getCountry())
                                .build();
        };
    }
}

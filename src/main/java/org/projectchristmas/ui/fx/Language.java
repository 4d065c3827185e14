package org.projectchristmas.ui.fx;

import java.util.Locale;

/** The language that the collector wants the window to speak. */
public enum Language {
    /** As the desktop does, where the window can. */
    SYSTEM,
    ENGLISH,
    GERMAN;

    /** @param system the desktop's: numbers, dates and money stay those of its country */
    public Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH -> speaking("en", system);
            case GERMAN -> speaking("de", system);
        };
    }

    private static Locale speaking(String language, Locale system) {
        return system.getLanguage().equals(language)
                ? system
                : new Locale.Builder()
                        .setLanguage(language)
                        .setRegion(system.getCountry())
                        .build();
    }
}

package org.projectchristmas.catalog;

import java.util.Locale;

/** Whether a shop can sell a product now, as far as its pages say. */
public enum Availability {
    AVAILABLE,
    UNAVAILABLE,
    UNKNOWN;

    /** The stable word in files and the database: {@code available}, {@code unavailable} or {@code unknown}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value behind a {@link #word()}. */
    public static Availability ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

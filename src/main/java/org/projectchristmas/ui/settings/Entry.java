package org.projectchristmas.ui.settings;

import java.util.Arrays;
import java.util.Locale;

/**
 * One line of the page.
 *
 * @param id stable, for tests and style
 * @param section under which it stands
 * @param title what it is
 * @param help what it does, in a sentence
 */
record Entry(String id, String section, String title, String help) {
    /** Whether every word occurs in what the line says, whatever its case. */
    boolean matches(String words) {
        String all = fold(section + " " + title + " " + help);
        return Arrays.stream(fold(words).strip().split("\\s+")).allMatch(all::contains);
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

package org.projectchristmas.ui.control;

import org.jspecify.annotations.Nullable;

/**
 * What it is, and its value.
 *
 * @param note a few quiet words under the value; null if there are none
 * @param hint more about the value, for a tooltip; null if there is nothing more to say
 */
public record Fact(
        String key,
        String value,
        @Nullable String note,
        @Nullable String hint) {
    /** A value of which nothing more is to be said. */
    public Fact(String key, String value) {
        this(key, value, null, null);
    }
}

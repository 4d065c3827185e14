package org.projectchristmas.ui.control;

import org.jspecify.annotations.Nullable;

/**
 * What it is, and its value.
 *
 * @param hint more about the value, for a tooltip; null if there is nothing more to say
 */
public record Fact(String key, String value, @Nullable String hint) {}

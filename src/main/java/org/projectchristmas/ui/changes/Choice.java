package org.projectchristmas.ui.changes;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be chosen from a list, with its name.
 *
 * @param value null for no restriction
 */
record Choice<T>(@Nullable T value, String name) {
    /** What the list shows. */
    @Override
    public String toString() {
        return name;
    }
}

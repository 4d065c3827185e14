package org.projectchristmas.ui.views;

import org.jspecify.annotations.Nullable;

/**
 * A view as the side bar lists it.
 *
 * @param id null for one that is being named and not saved yet
 * @param found how many products it finds; null while that is not known, negative if what it looks for is no query
 * @param isOpen whether it is what the table shows
 * @param isChanged whether the collector has since looked for something else, or laid it out otherwise
 */
public record ViewRow(
        @Nullable Long id, String name, @Nullable Integer found, boolean isOpen, boolean isChanged) {
    /** A new view that waits for its name. */
    static ViewRow draft(String suggestion) {
        return new ViewRow(null, suggestion, null, false, false);
    }

    boolean isDraft() {
        return id == null;
    }
}

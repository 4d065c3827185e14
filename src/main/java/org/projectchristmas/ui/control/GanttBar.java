package org.projectchristmas.ui.control;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work over time.
 *
 * @param queued from when on it waited, drawn pale
 * @param started from when on it ran, drawn solid; null if it has not begun
 * @param ended null if it has not ended
 * @param tone by which it is coloured; an ill one bears a mark besides
 * @param told says something of it beside the mouse, a line each; asked only then
 */
public record GanttBar(
        Instant queued, @Nullable Instant started, @Nullable Instant ended, Tone tone, Supplier<List<String>> told) {
    /** Where it is no longer drawn, at the latest at this time. */
    Instant endBy(Instant latest) {
        return ended == null ? latest : ended;
    }
}

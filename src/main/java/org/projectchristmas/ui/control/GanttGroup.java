package org.projectchristmas.ui.control;

import java.util.List;

/**
 * Work that belongs together, such as that at one shop.
 *
 * @param id stable: whether the group is open is remembered by it
 * @param whole the group's own bar
 * @param parts in the order in which they are listed
 */
public record GanttGroup(String id, String name, GanttBar whole, List<Part> parts) {
    public GanttGroup {
        parts = List.copyOf(parts);
    }

    /** One piece of work of the group. */
    public record Part(String name, GanttBar bar) {}
}

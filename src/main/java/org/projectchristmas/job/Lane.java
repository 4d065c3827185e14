package org.projectchristmas.job;

/**
 * What not everybody may use at once, such as a shop: one process at a time, with so many jobs.
 *
 * @param name at most 100 letters
 * @param width how many jobs of its lane one process runs at once, 1 to 64
 */
public record Lane(String name, int width) {
    public Lane {
        if (name.isBlank() || name.length() > 100 || width < 1 || width > 64) {
            throw new IllegalArgumentException("not a lane: " + name + ", " + width + " wide");
        }
    }
}

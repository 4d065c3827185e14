package org.projectchristmas.sample.goods;

/**
 * A product that its shop lists today.
 *
 * @param changed the day of its last change, or of its appearance
 */
public record Listed(Item item, Tag tag, int changed) {}

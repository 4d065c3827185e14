package org.projectchristmas.ui.catalog;

/**
 * How a collector left a column.
 *
 * @param column its {@link Column#id()}
 * @param width in pixels
 */
public record ColumnMemory(String column, double width, boolean visible) {}

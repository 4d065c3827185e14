package org.projectchristmas.ui.catalog.list;

/**
 * How a collector left a column.
 *
 * @param column the id of the column
 * @param width in pixels
 */
public record ColumnMemory(String column, double width, boolean visible) {}

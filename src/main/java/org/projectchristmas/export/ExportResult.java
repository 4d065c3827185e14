package org.projectchristmas.export;

import java.time.Duration;

/**
 * What an export wrote.
 *
 * @param rows without the line of column names
 * @param bytes with everything
 * @param elapsed from the first row asked for to the last byte in place
 */
public record ExportResult(long rows, long bytes, Duration elapsed) {}

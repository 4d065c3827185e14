package org.projectchristmas.log;

/**
 * How the log is written.
 *
 * @param format from the moment the settings are read; what was logged before that is text
 */
public record LogSettings(LogFormat format) {
    public static final LogSettings DEFAULT = new LogSettings(LogFormat.TEXT);
}

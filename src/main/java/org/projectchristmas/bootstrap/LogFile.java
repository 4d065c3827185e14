package org.projectchristmas.bootstrap;

import java.nio.file.Path;

/** Sends the program's log to a file in its home folder. To be called before the first logger is made. */
final class LogFile {
    /** What {@code logback.xml} reads. */
    private static final String PROPERTY = "christmas.log";

    private LogFile() {}

    static void in(Path home) {
        System.setProperty(PROPERTY, home.resolve("log").resolve("christmas").toString());
    }
}

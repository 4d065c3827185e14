package org.projectchristmas.bootstrap;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.nio.file.Path;
import org.projectchristmas.log.HomeAppender;
import org.projectchristmas.log.LineEncoder;
import org.projectchristmas.log.LogFolder;
import org.projectchristmas.log.LogSettings;
import org.slf4j.LoggerFactory;

/** The file that the program's log goes to: where, and how it is written. */
final class LogFile {
    /** The appender's name there. */
    private static final String APPENDER = "file";

    private LogFile() {}

    /** Sends the log to a file in the program's home folder. To be called before the first logger is made. */
    static void in(Path home) {
        System.setProperty(HomeAppender.PROPERTY, new LogFolder(home).stem().toString());
    }

    /** Writes the log as the settings say, from now on. */
    static void write(LogSettings settings) {
        // Where a test or an embedding program logs elsewhere, that stays as it is.
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger root
                && root.getAppender(APPENDER) instanceof OutputStreamAppender<ILoggingEvent> file
                && file.getEncoder() instanceof LineEncoder encoder) {
            encoder.setFormat(settings.format());
        }
    }
}

package org.projectchristmas.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A program that logs into a folder as ours does, with the real logging library. */
final class Program implements AutoCloseable {
    final LogFolder folder;
    final Logger log;
    final LineEncoder encoder = new LineEncoder();
    private final LoggerContext context = new LoggerContext();
    private final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    private int packed;

    Program(Path home) {
        folder = new LogFolder(home);
        context.setMDCAdapter(((LoggerContext) org.slf4j.LoggerFactory.getILoggerFactory()).getMDCAdapter());
        encoder.setContext(context);
        encoder.start();
        appender.setContext(context);
        appender.setFile(folder.live().toString());
        appender.setEncoder(encoder);
        var rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(folder.path().resolve("rolled-%i.log").toString());
        rolling.start();
        appender.setRollingPolicy(rolling);
        var never = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        never.setContext(context);
        never.setMaxFileSize(FileSize.valueOf("1GB"));
        never.start();
        appender.setTriggeringPolicy(never);
        appender.start();
        log = context.getLogger("org.projectchristmas.sync.run.ShopStages");
        log.addAppender(appender);
    }

    /** Puts the file away, as the library does when it has grown enough, and packs it. */
    void putAway() {
        appender.rollover();
        try {
            Path rolled = folder.path().resolve("rolled-1.log");
            Path gz = folder.path().resolve("christmas-2026-11-24-%d.log.gz".formatted(packed++));
            try (var out = new GZIPOutputStream(Files.newOutputStream(gz))) {
                Files.copy(rolled, out);
            }
            Files.delete(rolled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String file() {
        try {
            return Files.readString(folder.live());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.stop();
    }
}

package org.projectchristmas.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.projectchristmas.common.LogScope;
import org.slf4j.event.Level;

/** Writes what is logged, in the format that is set; made by the logging library, which {@code logback.xml} tells of it. */
public final class LineEncoder extends EncoderBase<ILoggingEvent> {
    private static final byte[] NOTHING = {};

    private volatile LogFormat format = LogFormat.TEXT;

    /** How entries are written from now on. */
    public void setFormat(LogFormat format) {
        this.format = format;
    }

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        LogLine entry = entry(event);
        String text = switch (format) {
            case TEXT -> TextFormat.entry(entry);
            case JSON -> JsonFormat.entry(entry);
        };
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static LogLine entry(ILoggingEvent event) {
        Map<String, String> about = event.getMDCPropertyMap();
        return new LogLine(
                event.getInstant(),
                Level.valueOf(event.getLevel().toString()),
                new LogLine.About(about.get(LogScope.VENDOR), about.get(LogScope.JOB), about.get(LogScope.RUN)),
                event.getThreadName(),
                event.getLoggerName(),
                String.valueOf(event.getFormattedMessage()),
                trace(event.getThrowableProxy()));
    }

    private static List<String> trace(@Nullable IThrowableProxy thrown) {
        if (thrown == null) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        add(lines, "", thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
        return lines;
    }

    private static void add(List<String> lines, String lead, IThrowableProxy thrown, Set<IThrowableProxy> told) {
        if (!told.add(thrown) || lines.size() >= LogLine.LONGEST_TRACE) {
            return;
        }
        String message = thrown.getMessage();
        lines.add(lead + thrown.getClassName() + (message == null ? "" : ": " + message));
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        int own = frames.length - thrown.getCommonFrames();
        for (int i = 0; i < own; i++) {
            lines.add("  at " + frames[i].getStackTraceElement());
        }
        if (own < frames.length) {
            lines.add("  and " + thrown.getCommonFrames() + " more");
        }
        for (IThrowableProxy each : thrown.getSuppressed()) {
            add(lines, "Suppressed: ", each, told);
        }
        IThrowableProxy cause = thrown.getCause();
        if (cause != null) {
            add(lines, "Caused by: ", cause, told);
        }
    }
}

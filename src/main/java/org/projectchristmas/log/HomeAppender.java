package org.projectchristmas.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.LengthCounter;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.rolling.TriggeringPolicy;
import ch.qos.logback.core.rolling.TriggeringPolicyBase;
import ch.qos.logback.core.util.FileSize;
import java.io.File;
import java.nio.file.Path;

/**
 * Writes the log to its file, puts away what has grown enough, and deletes what is old. Where the file is, it asks for itself: in {@code
 * logback.xml} a path would be read for variables, and one with a brace could not be.
 */
public final class HomeAppender extends RollingFileAppender<ILoggingEvent> {
    /** The system property that names the file, without its ending; else it is among the temporary ones. */
    public static final String PROPERTY = "christmas.log";

    /** A percent sign in a pattern of names, which has no way to escape one: a date that consists of nothing else. */
    private static final String PERCENT = "%d{%,aux}";

    private static final int DAYS_KEPT = 30;

    @Override
    public void start() {
        String stem = System.getProperty(
                PROPERTY,
                Path.of(System.getProperty("java.io.tmpdir"), "christmas").toString());
        setFile(stem + ".log");
        var policy = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        policy.setContext(getContext());
        policy.setParent(this);
        policy.setFileNamePattern(stem.replace("%", PERCENT) + "-%d{yyyy-MM-dd}-%i.log.gz");
        policy.setMaxFileSize(FileSize.valueOf("10MB"));
        policy.setMaxHistory(DAYS_KEPT);
        policy.setTotalSizeCap(FileSize.valueOf("100MB"));
        policy.start();
        setRollingPolicy(policy);
        setTriggeringPolicy(new Trigger(policy));
        super.start();
    }

    /**
     * A policy that asks another when to put a file away. One that has a pattern of names itself would be asked first whether it matches
     * the file's, as a regular expression that knows nothing of folders with braces.
     */
    private static final class Trigger extends TriggeringPolicyBase<ILoggingEvent> {
        private final TriggeringPolicy<ILoggingEvent> policy;

        Trigger(TriggeringPolicy<ILoggingEvent> policy) {
            this.policy = policy;
            start();
        }

        @Override
        public boolean isTriggeringEvent(File file, ILoggingEvent event) {
            return policy.isTriggeringEvent(file, event);
        }

        @Override
        public LengthCounter getLengthCounter() {
            return policy.getLengthCounter();
        }
    }
}

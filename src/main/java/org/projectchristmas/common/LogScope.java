package org.projectchristmas.common;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What the log lines of this thread are about until it is closed: a shop, a job, a run. Lines of other threads are about nothing. It
 * costs a microsecond, so it is for a job's turn, not for a page.
 */
public final class LogScope implements AutoCloseable {
    public static final String VENDOR = "vendor";
    public static final String JOB = "job";
    /** A shop's part of a refresh, by the number that the catalog knows it by. */
    public static final String RUN = "run";

    private static final List<String> KEYS = List.of(VENDOR, JOB, RUN);

    private final @Nullable Map<String, String> before;

    private LogScope(@Nullable Map<String, String> before) {
        this.before = before;
    }

    /** Lines are about this now, and about what they were before once it is closed. */
    public static LogScope open(Map<String, String> about) {
        var scope = new LogScope(MDC.getCopyOfContextMap());
        KEYS.forEach(key -> {
            String value = about.get(key);
            if (value == null) {
                MDC.remove(key);
            } else {
                MDC.put(key, value);
            }
        });
        return scope;
    }

    /** Adds to the scope that is open on this thread; ends with it. */
    public static void add(String key, long number) {
        MDC.put(key, Long.toString(number));
    }

    /** What the thread's lines are about under this key; null for nothing. */
    public static @Nullable String get(String key) {
        return MDC.get(key);
    }

    @Override
    public void close() {
        if (before == null) {
            KEYS.forEach(MDC::remove);
        } else {
            MDC.setContextMap(before);
        }
    }
}

package org.projectchristmas.job;

import java.time.Duration;

/** Where the durations of functions are kept. Safe for use by many threads. */
@FunctionalInterface
public interface Timings {
    void record(FunctionName function, Duration duration, boolean succeeded);
}

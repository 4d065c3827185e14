package org.projectchristmas.job.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.projectchristmas.job.FunctionName;
import org.projectchristmas.job.Timings;
import org.projectchristmas.metrics.Latencies;

/** Counts the functions that answered at once in this process, until they are kept. Safe for use by many threads. */
public final class CallCounts implements Timings {
    private final Map<FunctionName, Calls> calls = new HashMap<>();

    private static final class Calls {
        private final List<Duration> times = new ArrayList<>();
        private long failed;
    }

    @Override
    public synchronized void record(FunctionName function, Duration duration, boolean succeeded) {
        Calls counted = calls.computeIfAbsent(function, _ -> new Calls());
        counted.times.add(duration);
        counted.failed += succeeded ? 0 : 1;
    }

    /** What was counted since the last time; it is not given out again. */
    synchronized List<FunctionFigures> take() {
        List<FunctionFigures> taken = calls.entrySet().stream()
                .map(each -> figures(each.getKey(), each.getValue()))
                .toList();
        calls.clear();
        return taken;
    }

    private static FunctionFigures figures(FunctionName function, Calls counted) {
        return new FunctionFigures(
                function,
                counted.times.size(),
                counted.failed,
                0,
                0,
                Latencies.NONE,
                Latencies.of(counted.times),
                Latencies.NONE);
    }
}

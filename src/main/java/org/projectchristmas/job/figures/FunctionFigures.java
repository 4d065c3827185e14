package org.projectchristmas.job.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.projectchristmas.job.FunctionName;
import org.projectchristmas.metrics.Latencies;

/**
 * What a function came to, asked many times. Sums of these lose nothing.
 *
 * @param ended how often it ended, in whatever way
 * @param failed of these, how often otherwise than well; not those that were cancelled
 * @param hookFailures how often a hook failed after it
 * @param queued from when a job could have begun to when it did
 * @param ran from its beginning to its end; of a job that includes the time of its children
 * @param children from the first child's queueing to the last child's end, of jobs that had children
 */
public record FunctionFigures(
        FunctionName function,
        long ended,
        long failed,
        long cancelled,
        long hookFailures,
        Latencies queued,
        Latencies ran,
        Latencies children) {

    /** Nothing but failures of hooks. */
    static FunctionFigures ofHookFailures(FunctionName function, long failures) {
        return new FunctionFigures(function, 0, 0, 0, failures, Latencies.NONE, Latencies.NONE, Latencies.NONE);
    }

    /** One for each function, by ascending name. */
    public static List<FunctionFigures> sums(Collection<FunctionFigures> parts) {
        var byFunction = new TreeMap<FunctionName, List<FunctionFigures>>();
        parts.forEach(each -> byFunction
                .computeIfAbsent(each.function, _ -> new ArrayList<>())
                .add(each));
        return byFunction.values().stream().map(FunctionFigures::sum).toList();
    }

    private static FunctionFigures sum(List<FunctionFigures> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : new FunctionFigures(
                        parts.getFirst().function,
                        count(parts, FunctionFigures::ended),
                        count(parts, FunctionFigures::failed),
                        count(parts, FunctionFigures::cancelled),
                        count(parts, FunctionFigures::hookFailures),
                        times(parts, FunctionFigures::queued),
                        times(parts, FunctionFigures::ran),
                        times(parts, FunctionFigures::children));
    }

    private static long count(List<FunctionFigures> parts, ToLongFunction<FunctionFigures> figure) {
        return parts.stream().mapToLong(figure).sum();
    }

    private static Latencies times(List<FunctionFigures> parts, Function<FunctionFigures, Latencies> figure) {
        return Latencies.sum(parts.stream().map(figure).toList());
    }
}

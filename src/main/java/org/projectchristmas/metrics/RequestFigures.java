package org.projectchristmas.metrics;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What many requests came to. Sums of these lose nothing.
 *
 * @param bytes received, before decompression
 * @param activeSeconds how long requests followed each other: pauses of more than half a minute are left out
 * @param outcomes count of requests by outcome, as {@link RequestSample#outcome}
 */
public record RequestFigures(
        long requests,
        long bytes,
        long activeSeconds,
        Map<String, Long> outcomes,
        Latencies firstByte,
        Latencies total) {
    public static final RequestFigures NONE = new RequestFigures(0, 0, 0, Map.of(), Latencies.NONE, Latencies.NONE);

    public RequestFigures {
        outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
    }

    public static RequestFigures sum(Collection<RequestFigures> parts) {
        var outcomes = new TreeMap<String, Long>();
        parts.forEach(part -> part.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum)));
        return new RequestFigures(
                parts.stream().mapToLong(RequestFigures::requests).sum(),
                parts.stream().mapToLong(RequestFigures::bytes).sum(),
                parts.stream().mapToLong(RequestFigures::activeSeconds).sum(),
                outcomes,
                Latencies.sum(parts.stream().map(RequestFigures::firstByte).toList()),
                Latencies.sum(parts.stream().map(RequestFigures::total).toList()));
    }

    public RequestFigures plus(RequestFigures other) {
        return sum(List.of(this, other));
    }

    /** Requests a second while they followed each other; 0 if there were none. */
    public double rate() {
        return requests == 0 ? 0 : (double) requests / Math.max(1, activeSeconds);
    }

    /** The outcomes that are no answers; "not modified" is one, and so is that a page is gone. */
    public Map<String, Long> errors() {
        var errors = new TreeMap<>(outcomes);
        errors.keySet().removeIf(RequestFigures::isAnswer);
        return errors;
    }

    private static boolean isAnswer(String outcome) {
        return outcome.startsWith("2") || outcome.startsWith("3") || outcome.equals("404") || outcome.equals("410");
    }

    public long errorCount() {
        return errors().values().stream().mapToLong(Long::longValue).sum();
    }
}

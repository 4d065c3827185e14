package org.projectchristmas.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.projectchristmas.common.VendorId;

/**
 * The requests to one shop that were not kept yet, by minute. It is told of them second by second, so that a single request costs it
 * nothing but two additions. Not safe for threads by itself.
 */
final class MinuteCounts {
    /** A pause of no more than this belongs to the pace of the requests. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final VendorId vendor;
    private final LatencyHistogram firstByte = new LatencyHistogram(Latencies.DIGITS);
    private final LatencyHistogram total = new LatencyHistogram(Latencies.DIGITS);
    private final LatencyHistogram takenFirstByte = new LatencyHistogram(Latencies.DIGITS);
    private final LatencyHistogram takenTotal = new LatencyHistogram(Latencies.DIGITS);
    private final List<RequestBucket> closed = new ArrayList<>();
    private Map<String, Long> seenOutcomes = Map.of();
    private long requests;
    private long bytes;
    private long activeSeconds;

    MinuteCounts(VendorId vendor) {
        this.vendor = vendor;
    }

    void count(long receivedBytes) {
        requests++;
        bytes += receivedBytes;
    }

    /** Takes the times of the second under way that were not taken before; more of it may follow. */
    void addPart(LatencyHistogram secondFirstByte, LatencyHistogram secondTotal) {
        add(secondFirstByte, secondTotal);
        takenFirstByte.add(secondFirstByte);
        takenTotal.add(secondTotal);
    }

    private void add(LatencyHistogram secondFirstByte, LatencyHistogram secondTotal) {
        firstByte.add(secondFirstByte);
        total.add(secondTotal);
        if (takenTotal.isUsed()) {
            firstByte.subtract(takenFirstByte);
            total.subtract(takenTotal);
            takenFirstByte.clear();
            takenTotal.clear();
        }
    }

    /**
     * Takes what is left of a second.
     *
     * @param untilNext the time to the next second with requests
     */
    void addRest(LatencyHistogram secondFirstByte, LatencyHistogram secondTotal, Duration untilNext) {
        add(secondFirstByte, secondTotal);
        boolean isPaceKept = !untilNext.isNegative() && untilNext.compareTo(LONGEST_PAUSE) <= 0;
        activeSeconds += isPaceKept ? untilNext.toSeconds() : 1;
    }

    /**
     * Ends the minute in which this second lies, or what there is of it.
     *
     * @param outcomes since the start of the program
     */
    void close(Instant second, Map<String, Long> outcomes) {
        if (requests == 0) {
            return;
        }
        var figures = new RequestFigures(
                requests, bytes, activeSeconds, since(outcomes), Latencies.of(firstByte), Latencies.of(total));
        closed.add(new RequestBucket(vendor, Grain.MINUTE, Grain.MINUTE.startOf(second), figures));
        seenOutcomes = new TreeMap<>(outcomes);
        requests = 0;
        bytes = 0;
        activeSeconds = 0;
        firstByte.clear();
        total.clear();
    }

    private Map<String, Long> since(Map<String, Long> outcomes) {
        var more = new TreeMap<>(outcomes);
        seenOutcomes.forEach((outcome, count) -> more.merge(outcome, -count, Long::sum));
        more.values().removeIf(count -> count == 0);
        return more;
    }

    List<RequestBucket> take() {
        var taken = List.copyOf(closed);
        closed.clear();
        return taken;
    }
}

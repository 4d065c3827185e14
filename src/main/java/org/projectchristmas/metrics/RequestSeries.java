package org.projectchristmas.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.projectchristmas.common.VendorId;

/** Buckets put together into longer stretches of time. */
public final class RequestSeries {
    private RequestSeries() {}

    /**
     * The requests to one shop within a stretch of time.
     *
     * @param length at least the step that was asked for; longer if the figures are kept no finer
     */
    public record Stretch(VendorId vendor, Instant start, Duration length, RequestFigures figures) {}

    /**
     * Stretches by start and shop, only those in which something was asked.
     *
     * @param step at most a day, and a divisor of it
     */
    public static List<Stretch> of(Collection<RequestBucket> buckets, Duration step) {
        record Place(Instant start, Duration length, VendorId vendor) {}
        var parts = new HashMap<Place, List<RequestFigures>>();
        for (RequestBucket each : buckets) {
            Duration length =
                    each.grain().length().compareTo(step) > 0 ? each.grain().length() : step;
            long millis = length.toMillis();
            Instant start = Instant.ofEpochMilli(Math.floorDiv(each.start().toEpochMilli(), millis) * millis);
            parts.computeIfAbsent(new Place(start, length, each.vendor()), _ -> new ArrayList<>())
                    .add(each.figures());
        }
        return parts.entrySet().stream()
                .map(each -> new Stretch(
                        each.getKey().vendor(),
                        each.getKey().start(),
                        each.getKey().length(),
                        RequestFigures.sum(each.getValue())))
                .sorted(Comparator.comparing(Stretch::start)
                        .thenComparing(each -> each.vendor().value()))
                .toList();
    }

    /** All of it together, by shop. */
    public static Map<VendorId, RequestFigures> totals(Collection<RequestBucket> buckets) {
        var parts = new HashMap<VendorId, List<RequestFigures>>();
        buckets.forEach(each ->
                parts.computeIfAbsent(each.vendor(), _ -> new ArrayList<>()).add(each.figures()));
        var totals = new TreeMap<VendorId, RequestFigures>(Comparator.comparing(VendorId::value));
        parts.forEach((vendor, figures) -> totals.put(vendor, RequestFigures.sum(figures)));
        return totals;
    }
}
